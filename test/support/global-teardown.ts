import { dropRunDatabases } from './postgres.ts';
import { takeTeardownWork } from './teardown-work.ts';

/** Leaves nothing behind: no databases on a given server, no server of ours. */
export default async function globalTeardown() {
  await dropRunDatabases();
  for (const work of takeTeardownWork()) await work();
}
