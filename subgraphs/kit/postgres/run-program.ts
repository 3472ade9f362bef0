import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface ProgramRun {
  ok: boolean;
  /** What it printed, in one line. */
  output: string;
}

interface RunOptions {
  user?: ServerUser | undefined;
  cwd?: string;
  /** For a program that leaves a server behind: an inherited pipe would never close. */
  leavesServer?: boolean;
}

/** Runs a program to its end, as another user when one is named; never throws. */
export function runProgram(
  file: string,
  args: string[],
  { user, cwd, leavesServer = false }: RunOptions = {},
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: cwd ?? '/',
      windowsHide: true,
      stdio: leavesServer ? 'ignore' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on(leavesServer ? 'exit' : 'close', (code) =>
      resolve({ ok: code === 0, output: output.trim().replace(/\s*\n\s*/g, '; ') }),
    );
  });
}
