import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { writeWhole } from './data-directory.ts';
import { StartupError } from './startup-error.ts';

/** The port of earlier starts if it is still free, else another one, remembered. A port asked for is taken or refused. */
export async function choosePort(file: string, asked?: number): Promise<number> {
  if (asked !== undefined) {
    if (!(await isFree(asked)))
      throw new StartupError(`Port ${asked}, asked for the embedded PostgreSQL, is in use: choose another one.`);
    return asked;
  }
  const known = Number(await readFile(file, 'utf8').catch(() => ''));
  if (known && (await isFree(known))) return known;
  const port = await listenOnce(0);
  await writeWhole(file, `${port}\n`);
  return port;
}

const isFree = (port: number) =>
  listenOnce(port).then(
    () => true,
    () => false,
  );

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port));
    });
  });
}
