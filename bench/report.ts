import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { format } from 'prettier';
import { median } from './rounds.ts';

const file = new URL('./results.md', import.meta.url);

const preface = `# Measured

Written by \`npm run bench\`. The machine was shared: compare the ratios, not the figures.
A figure is the median of interleaved rounds with the lowest and the highest; a ratio is taken within each round.
`;

/** Three digits that count. */
const short = (value: number) => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3));

/** Median (lowest–highest). */
export const spread = (values: readonly number[]) =>
  `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))})`;

/** A Markdown table; numbers stand to the right. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) => {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
};

const circumstances = () =>
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores.`;

const sectionOf = (name: string, text: string) => text.split(/^(?=## )/m).find((section) => section.startsWith(`## ${name}\n`));

/** Puts the sections measured now in the place of the earlier ones of the same name. */
export const writeResults = async (measured: ReadonlyMap<string, string>, names: readonly string[]) => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sections = names.map((name) => {
    const text = measured.get(name);
    return text === undefined ? sectionOf(name, before) : `## ${name}\n\n${circumstances()}\n\n${text}\n`;
  });
  const text = [preface, ...sections.filter((section) => section !== undefined)].join('\n');
  writeFileSync(file, await format(text, { parser: 'markdown', printWidth: 130 }));
};
