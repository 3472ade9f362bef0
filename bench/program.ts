import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own that says when it is ready and then answers one order after the other. */
export async function startProgram(program: string, args: readonly string[]) {
  const child = fork(program, args, { execArgv: ['--no-warnings', '--expose-gc'] });
  let fail: ((reason: Error) => void) | undefined;
  child.once('exit', (code) => fail?.(new Error(`${program} ended with ${String(code)}.`)));
  const said = () =>
    new Promise<unknown>((resolve, reject) => {
      fail = reject;
      child.once('message', resolve);
    });
  await said();
  return {
    async ask<Answer>(order: object): Promise<Answer> {
      child.send(order);
      return (await said()) as Answer;
    },
    close: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

export type Program = Awaited<ReturnType<typeof startProgram>>;

/** Answers the orders of the parent until it goes away. */
export function answerOrders(answer: (order: never) => Promise<unknown>, close: () => Promise<void>) {
  process.on('message', (order) => void answer(order as never).then((value) => process.send?.(value ?? null)));
  process.on('disconnect', () => void close().finally(() => process.exit()));
  process.send?.('ready');
}
