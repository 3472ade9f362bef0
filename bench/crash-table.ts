import { createCrashTrial, type Verdict } from '../test/support/crash-trial.ts';
import { crashSamples } from '../test/support/crash-samples.ts';
import type { Death } from '../test/support/graph-process.ts';
import type { Sample } from '../test/support/samples.ts';
import { table } from './report.ts';
import type { BenchServer } from './world.ts';

const moments = { begun: 'Before the act', acted: 'After the act, before its record', recorded: 'After its record' } as const;
const names = Object.keys(moments) as Death['moment'][];
/** Kinds of checkout at a time, each on a database of its own. */
const LANES = 2;

const legend = `For each step the process was killed (\`kill -9\`) at three moments: before the act, after the act and before its record, after its
record. On every second field of the board a new process was started then, on the others one that was running already on the same
database went on. Then the same call was sent again with the same key. ✓: the same checkout answered, it ended as it would have without
the death, exactly as much of everything was counted in the database and at the providers (orders, payments, customers, accounts,
products, numbers, authorizations, captures, voids, refunds), nothing was left under way (no claimed number, frozen cart, prospect,
open payment or workflow), and the reconciliation, with everything made older than it leaves alone, was zero. –: the moment
did not come, and nobody died. The calls to providers inside of steps are rows of their own, as \`payment authorize\`: killed before the
call, and when it was answered and nothing of ours was written yet; their record is the step's.`;

const cellOf = (verdict: Verdict) => (verdict === undefined ? '–' : verdict.length === 0 ? '✓' : `✗ ${verdict.join(', ')}`);

interface Part {
  text: string;
  cells: readonly string[];
}

async function crashes(databaseUrl: string, sample: Sample): Promise<Part> {
  const trial = await createCrashTrial(databaseUrl, sample);
  const rows: string[][] = [];
  for (const [row, [step, times]] of Object.entries(trial.steps).entries()) {
    const cells: string[] = [];
    for (const [column, moment] of names.entries()) {
      const goesOn = (row + column) % 2 === 1 ? 'takeover' : 'restart';
      // Its first try: another one is the same again.
      cells.push(cellOf(times[moment] ? await trial.die({ step, time: 1, moment }, goesOn) : undefined));
    }
    rows.push([`\`${step}\``, ...cells]);
    console.log(`${sample.name}: ${step}: ${cells.join(' ')}`);
  }
  await trial.close();
  const text = `### ${sample.name}\n\n${table(['Step', ...Object.values(moments)], rows)}`;
  return { text, cells: rows.flatMap(([, ...cells]) => cells) };
}

const failed =
  ({ name }: Sample) =>
  (error: unknown): Part => {
    console.error(name, error);
    return { text: `### ${name}\n\n✗ ${String(error)}`, cells: ['✗'] };
  };

/** Kills the process at each moment of each step of each kind of checkout, undos included, and looks at what is left. */
export async function crashTable(server: BenchServer, kinds: readonly Sample[] = crashSamples): Promise<string> {
  const parts: (Part | undefined)[] = kinds.map(() => undefined);
  const next = kinds.entries();
  const lane = async () => {
    for (const [index, sample] of next) parts[index] = await crashes(await server.createDatabase(), sample).catch(failed(sample));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const cells = parts.flatMap((part) => part?.cells ?? []);
  const count = (mark: string) => cells.filter((cell) => cell.startsWith(mark)).length;
  const summary = `**${count('✓') + count('✗')} deaths: ${count('✓')} ✓, ${count('✗')} ✗; ${count('–')} moments that did not come.**`;
  return [legend, summary, ...parts.map((part) => part?.text)].join('\n\n');
}
