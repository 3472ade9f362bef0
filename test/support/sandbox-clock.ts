import type { Graph } from '../../gateway/graph.ts';
import { MoveClockDocument, type MoveClockMutationVariables } from '../../schema/operations/generated/agent-desktop.ts';
import { createShopper } from './shopper.ts';
import { agentHeaders } from './sign-in.ts';

type Target = MoveClockMutationVariables['input'];

/** Moves the sandbox's clock as an agent does, and says which parts fell due with it. */
export async function moveClock(graph: Graph, input: Target) {
  const { data } = await createShopper(graph.execute, await agentHeaders(graph)).send(MoveClockDocument, { input });
  const moved = data?.moveSandboxClock;
  if (moved?.__typename !== 'MoveSandboxClockSuccess') throw new Error(JSON.stringify(moved));
  return moved;
}

/** What the clock on the operator's wall shows. */
export const onWall = (date: string, time?: string) => ({ wallClock: { date, ...(time !== undefined && { time }) } });
