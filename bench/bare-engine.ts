import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('bare-engine-program.ts', import.meta.url));

/** The durable engine alone in a process of its own: as many steps as a checkout has, and nothing in them. */
export async function bareEngine(databaseUrl: string, steps: number) {
  const child = fork(program, [databaseUrl, String(steps)], { execArgv: ['--no-warnings'] });
  await once(child, 'message');
  return {
    async perSecond(times: number, atOnce: number): Promise<number> {
      child.send({ times, atOnce });
      const [rate] = (await once(child, 'message')) as [number];
      return rate;
    },
    close: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
