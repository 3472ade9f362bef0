import { readFile, stat } from 'node:fs/promises';
import { runProgram } from './run-program.ts';
import { StartupError } from './startup-error.ts';

/** The operating system user that runs the server. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses root, so root runs it as somebody who exists already: the owner of the data, else `postgres`, else `nobody`.
 * Undefined: run it as ourselves.
 */
export async function chooseServerUser(cluster: string): Promise<ServerUser | undefined> {
  const owner = await stat(cluster).catch(() => undefined);
  const self = process.getuid?.();
  if (self !== 0) {
    if (self !== undefined && owner && owner.uid !== self) {
      throw new StartupError(
        `The data in ${cluster} belongs to another user (uid ${owner.uid}): start as that user or as root, or choose another data directory.`,
      );
    }
    return undefined;
  }
  if (process.platform !== 'linux')
    throw new StartupError('PostgreSQL does not run as root: start as a normal user, or set DATABASE_URL.');

  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  for (const user of await existingUsers(['postgres', 'nobody'])) {
    if ((await runProgram('/bin/sh', ['-c', 'true'], { user })).ok) return user;
  }
  throw new StartupError(
    'PostgreSQL does not run as root and there is no user "postgres" or "nobody" to run it: start as a normal user, or set DATABASE_URL.',
  );
}

async function existingUsers(names: string[]): Promise<ServerUser[]> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const users = passwd.split('\n').map((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  });
  return names.flatMap((name) => users.filter((user) => user.name === name && user.uid > 0));
}

/** Whether that user can enter the directory: a parent such as /root may be closed to him. */
export const canReach = async (user: ServerUser, directory: string) =>
  (await runProgram('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { user })).ok;
