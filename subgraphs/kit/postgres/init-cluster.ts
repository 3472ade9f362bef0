import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../logger.ts';
import { writeWhole, type DataDirectory } from './data-directory.ts';
import type { NativeBinaries } from './native-binaries.ts';
import { runProgram } from './run-program.ts';
import { StartupError } from './startup-error.ts';

/** Makes the cluster unless it is there. It appears in one move: an initdb that was killed leaves nothing to trip over. */
export async function initCluster(directory: DataDirectory, binaries: NativeBinaries, durable: boolean, log: Logger) {
  const { root, cluster, user } = directory;
  if (existsSync(cluster)) return refuseForeignVersion(cluster, binaries);

  log.info('Preparing the embedded PostgreSQL (first start)…');
  const draft = join(root, 'cluster.draft');
  const pwfile = join(root, 'password.draft');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (user) await chown(draft, user.uid, user.gid);
  const password = randomBytes(24).toString('base64url');
  await writeWhole(pwfile, password, user);
  try {
    // The built-in C.UTF-8 sorts alike on every system; a library's locale would not.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${pwfile}`];
    const args = [`--pgdata=${draft}`, ...access, ...locale, ...(durable ? [] : ['--no-sync'])];
    const run = await runProgram(binaries.initdb, args, { user, cwd: root });
    if (!run.ok) throw new StartupError(`The embedded PostgreSQL could not be prepared in ${root}: ${run.output.slice(-300)}`);
  } finally {
    await rm(pwfile, { force: true });
  }
  await writeWhole(directory.password, password);
  await rename(draft, cluster);
}

async function refuseForeignVersion(cluster: string, { major }: NativeBinaries) {
  const written = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (written !== major) {
    const which = written ? `was written by PostgreSQL ${written}, this one is ${major}` : 'is not a PostgreSQL data directory';
    throw new StartupError(`The data in ${cluster} ${which}: choose another data directory, or delete this one.`);
  }
}
