import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TaskKind } from '../tasks/task.ts';
import { checkPipelines } from './check-pipelines.ts';
import { pipelinesFile, type DraftPipeline, type DraftTask } from './pipeline.ts';
import type { TaskRegistry } from './registry.ts';

/** One task of a pipeline. */
export interface PipelineTask extends DraftTask {
  kind: TaskKind;
}

/** What happens to lines of a category with an action. */
export interface Pipeline extends DraftPipeline {
  tasks: PipelineTask[];
}

const own = new URL('./pipelines.json', import.meta.url);

/** The pipelines of a file, or the ones that come with the project. Throws with all that is wrong with them. */
export function loadPipelines(registry: TaskRegistry, file: string | URL = own): Pipeline[] {
  const refuse = (faults: readonly string[]): never => {
    throw new Error([`The pipelines in ${String(file)} cannot be used:`, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  };
  const { data, error } = pipelinesFile.safeParse(read(file, refuse));
  if (error) return refuse(z.prettifyError(error).split('\n'));
  const faults = checkPipelines(data, registry);
  // Checked: every kind is one of the registry.
  return faults.length > 0 ? refuse(faults) : (data as Pipeline[]);
}

function read(file: string | URL, refuse: (faults: string[]) => never): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}
