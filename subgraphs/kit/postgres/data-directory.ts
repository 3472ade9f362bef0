import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, lstat, mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from '../logger.ts';
import { canReach, chooseServerUser, type ServerUser } from './server-user.ts';
import { errorCode, StartupError } from './startup-error.ts';

const APP = 'tmf-supergraph';

/** Where everything of one embedded server lives. `cluster` belongs to the server's user, the rest to us. */
export interface DataDirectory {
  root: string;
  cluster: string;
  password: string;
  port: string;
  lock: string;
  serverLog: string;
  /** Whom to run the server as; undefined: as ourselves. */
  user: ServerUser | undefined;
}

/** Where in the product's data directory its database is: for whatever opens it beside the product. */
export const postgresWithin = (dataDir: string): string => join(dataDir, 'postgres');

const layout = (root: string) => ({
  root,
  cluster: join(root, 'cluster'),
  password: join(root, 'password'),
  port: join(root, 'port'),
  lock: join(root, 'starting.lock'),
  serverLog: join(root, 'cluster', 'server.log'),
});

/** The wanted directory, or one under /var/tmp when the server's user cannot reach it; created, and closed to others. */
export async function openDataDirectory(wanted: string, log: Logger): Promise<DataDirectory> {
  const asked = layout(resolve(wanted));
  const fallback = layout(join('/var/tmp', `${APP}-${createHash('sha256').update(asked.root).digest('hex').slice(0, 12)}`));
  const paths =
    !existsSync(asked.cluster) && existsSync(fallback.cluster) && ownedByUs(await lstat(fallback.root)) ? fallback : asked;
  const user = await chooseServerUser(paths.cluster);
  await createPrivately(paths.root, user);
  if (!user || (await canReach(user, paths.root))) return { ...paths, user };

  if (paths === asked) {
    await createPrivately(fallback.root, user);
    if (await canReach(user, fallback.root)) {
      log.info(`User ${user.name}, who runs PostgreSQL, cannot reach ${asked.root}: the data lives in ${fallback.root}.`);
      return { ...fallback, user: existsSync(fallback.cluster) ? await chooseServerUser(fallback.cluster) : user };
    }
  }
  throw new StartupError(`User ${user.name}, who runs PostgreSQL, cannot reach ${asked.root}: choose another data directory.`);
}

const ownedByUs = (found: { uid: number; isDirectory(): boolean }) =>
  found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid() || process.getuid() === 0);

async function createPrivately(root: string, user: ServerUser | undefined) {
  try {
    await mkdir(root, { recursive: true });
    // Somebody else may have planted a directory of this name under /var/tmp.
    const found = await lstat(root);
    if (root.startsWith('/var/tmp/') && !(found.isDirectory() && found.uid === process.getuid?.())) {
      throw new StartupError(`${root} belongs to somebody else: choose another data directory.`);
    }
    if (process.getuid === undefined || found.uid === process.getuid()) await chmod(root, user ? 0o711 : 0o700);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(
      `The data directory ${root} cannot be written (${errorCode(error) ?? String(error)}): choose another one.`,
    );
  }
}

/** Writes a file in one move, so that a reader never sees half of it. */
export async function writeWhole(file: string, content: string, owner?: ServerUser) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  if (owner) await chown(draft, owner.uid, owner.gid);
  await rename(draft, file);
}
