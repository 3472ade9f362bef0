import { maySee } from '../../kit/graph/viewer.ts';
import type { Context } from '../context.ts';
import { readProcessId, type ProcessNode } from './process-node.ts';
import { beginOf } from './read-process.ts';

/** A process of a checkout the viewer may see; null: there is none, or none yet. */
export async function findProcess(id: string, { loaders, viewer }: Context): Promise<ProcessNode | null> {
  const named = readProcessId(id);
  const checkout = named && (await loaders.process.load(named.checkoutId));
  if (!checkout || !maySee(viewer, checkout)) return null;
  const node = { checkout, name: named.name };
  return (await beginOf(node, loaders)) ? node : null;
}
