import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, StartupError } from './startup-error.ts';

const STALE_AFTER_MS = 10 * 60_000;
const PATIENCE_MS = 6 * 60_000; // a first start, or the replay of a long log
const heldHere = new Set<string>();

/** Lets one process at a time prepare, start or stop the server of a data directory; a dead owner's lock is taken over. */
export async function withStartLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await tryLock(path))) {
    await removeIfStale(path);
    if (performance.now() > deadline) {
      throw new StartupError(`Another process has been starting this database for minutes: if there is none, delete ${path}.`);
    }
    await sleep(50);
  }
  heldHere.add(path);
  try {
    return await work();
  } finally {
    heldHere.delete(path);
    await rm(path, { force: true });
  }
}

async function tryLock(path: string) {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'EPERM') return false;
    throw new StartupError(`The data directory cannot be written (${errorCode(error) ?? String(error)}): ${path}`);
  }
}

async function removeIfStale(path: string) {
  const owner = await ownerOf(path);
  if (owner === undefined || !(await isStale(path, owner))) return;
  // Of two who find it stale only one moves it away; whoever moved a fresh one by mistake puts it back.
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await ownerOf(aside)) === owner) await rm(aside, { force: true });
  else await rename(aside, path);
}

const ownerOf = async (path: string) => readFile(path, 'utf8').catch(() => undefined);

async function isStale(path: string, owner: string) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return false;
  const age = Date.now() - found.mtimeMs;
  const pid = Number(owner);
  if (!pid) return age > 1000; // created, its owner's pid not written yet
  if (pid === process.pid) return !heldHere.has(path); // a restarted container gets its old pid again
  return !isAlive(pid) || age > STALE_AFTER_MS;
}

/** Whether a process of that id exists, whoever owns it. */
export function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
