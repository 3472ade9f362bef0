import { engineQuery } from './engine-database.ts';
import { outside } from './outside.ts';
import { PROGRESS_CHANNEL, watchChannel, type ProgressWatch } from './progress-listener.ts';

export type { ProgressWatch } from './progress-listener.ts';

/** Gathers what is announced under load into one statement; nobody sees the delay. */
const PAUSE_MS = 10;
const announced = new Set<string>();
let sending = false;

const NOTIFY = 'select pg_notify($1, id) from unnest($2::text[]) as id';

async function send(): Promise<void> {
  const ids = [...announced];
  announced.clear();
  // Whoever watches looks by itself now and then, so nothing is lost for good.
  await engineQuery(NOTIFY, [PROGRESS_CHANNEL, ids]).catch(() => undefined);
  sending = false;
  if (announced.size > 0) schedule();
}

function schedule(): void {
  sending = true;
  // Outside: it is nobody's statement and belongs to no workflow.
  outside(() => setTimeout(() => void send(), PAUSE_MS).unref());
}

/** Tells everybody who watches `id`, in any process on this database, that something has changed. Never fails, never waits. */
export function announceProgress(id: string): void {
  announced.add(id);
  if (!sending) schedule();
}

/** Watches for changes of `id` from now on. */
export const watchProgress = (id: string): Promise<ProgressWatch> => outside(() => watchChannel(id));
