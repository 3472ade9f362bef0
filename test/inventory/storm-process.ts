import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What the clients of a process shall do: have any number for a moment, or try to get this one. */
export interface StormOrder {
  databaseUrl: string;
  clients: string[];
  msisdn?: string;
}

export type StormAnswer = { client: string; answer: string } | { done: true } | { error: string };

const program = fileURLToPath(new URL('storm-program.ts', import.meta.url));

/** A process of the inventory with shoppers in it. */
export const startStormProcess = () => {
  const child = fork(program, { execArgv: ['--no-warnings'] });
  const died = once(child, 'exit');
  return {
    /** What each client was answered, until all were or the process died; `onAnswer` hears each. */
    run(order: StormOrder, onAnswer: () => void = () => undefined): Promise<Map<string, string>> {
      const answers = new Map<string, string>();
      return new Promise((resolve, reject) => {
        const hear = (message: StormAnswer) => {
          if ('client' in message) {
            answers.set(message.client, message.answer);
            onAnswer();
          } else if ('error' in message) reject(new Error(message.error));
          else {
            child.off('message', hear);
            resolve(answers);
          }
        };
        child.on('message', hear);
        child.once('exit', () => resolve(answers));
        child.send(order);
      });
    },
    async kill() {
      child.kill('SIGKILL');
      await died;
    },
  };
};
