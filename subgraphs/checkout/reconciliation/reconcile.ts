import type { Finding, World } from './finding.ts';
import { findings, type FindingName } from './findings.ts';

const OLDER_THAN_MS = 5 * 60_000;
const SHOWN = 20;
/** So many of a kind at a time: the next hour goes on. */
const HEALED_AT_ONCE = 1_000;

export interface Count {
  count: number;
  /** The first of them. */
  ids: string[];
}

export type Counts = Record<FindingName, Count> & { total: number };

export const worldOf = ({ em, ports, refunds }: Omit<World, 'now' | 'before'>): World => {
  const now = ports.now();
  return { em, ports, refunds, now, before: new Date(now.getTime() - OLDER_THAN_MS) };
};

async function count(find: Finding, world: World): Promise<Count> {
  const counted: Count = { count: 0, ids: [] };
  for await (const page of find(world)) {
    counted.count += page.length;
    counted.ids.push(...page.slice(0, SHOWN - counted.ids.length).map(({ id }) => id));
  }
  return counted;
}

/** Answers what could not be healed and why; it keeps nothing else from being healed. */
async function heal(find: Finding, world: World): Promise<unknown[]> {
  const failures: unknown[] = [];
  let tried = 0;
  try {
    for await (const page of find(world))
      for (const found of page) {
        if (!found.heal || ++tried > HEALED_AT_ONCE) return failures;
        await found.heal().catch((error: unknown) => failures.push(error));
      }
  } catch (error) {
    failures.push(error);
  }
  return failures;
}

const names = Object.keys(findings) as FindingName[];

/** Counts what must not be. */
export async function countAll(world: World): Promise<Counts> {
  const counts = new Map<FindingName, Count>();
  for (const name of names) counts.set(name, await count(findings[name], world));
  const total = [...counts.values()].reduce((sum, { count: one }) => sum + one, 0);
  return { ...(Object.fromEntries(counts) as Record<FindingName, Count>), total };
}

/** Heals what can be healed; answers why some of it could not be. */
export async function healAll(world: World): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const name of names) failures.push(...(await heal(findings[name], world)));
  return failures;
}
