import type { LoadProgress } from './load-report.ts';

const words: Record<LoadProgress['phase'], string> = {
  WAITING: 'Waiting for another load',
  READING: 'Reading',
  CHECKING: 'Checking what belongs together',
  COMPARING: 'Comparing with what is served',
  SWAPPING: 'Swapping',
  DONE: 'Done',
};

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Shows how far a load is: on a terminal one line that moves, elsewhere a line for each phase. */
export const showProgress = (out: NodeJS.WriteStream) => {
  const started = performance.now();
  let phase: LoadProgress['phase'] | undefined;
  let shownAt = 0;
  const lineOf = ({ bytesRead, bytesTotal, resourcesRead, phase: now }: LoadProgress) => {
    const seconds = (performance.now() - started) / 1000;
    const bytes = bytesTotal ? `${megabytes(bytesRead)} of ${megabytes(bytesTotal)} MB` : `${megabytes(bytesRead)} MB`;
    return bytesRead > 0
      ? `${words[now]}: ${bytes}, ${resourcesRead} resources, ${Math.round(resourcesRead / seconds)} a second`
      : `${words[now]} ...`;
  };
  return (progress: LoadProgress): void => {
    const isNew = progress.phase !== phase;
    phase = progress.phase;
    if (!out.isTTY) {
      if (isNew) out.write(`${lineOf(progress)}\n`);
      return;
    }
    if (!isNew && performance.now() - shownAt < 100) return;
    shownAt = performance.now();
    out.write(`\r\u001b[2K${lineOf(progress)}`);
  };
};
