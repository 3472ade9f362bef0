import { v5 as uuidv5 } from 'uuid';
import { isUuid } from '../../kit/uuid.ts';
import type { Context } from '../context.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { TriggerServiceActionInput } from '../generated/resolvers.ts';
import type { DecidedAction } from './decide-action.ts';
import { endsOtherwise } from './problems.ts';

interface Moved {
  /** That of the order which had planned the end; undefined: nothing had. */
  process: CheckoutProcess | undefined;
  problems: CheckoutProblem[];
}

/** What ends anyway ends on the date of the message. */
export async function moveEnds(
  { requestedStartDate }: TriggerServiceActionInput,
  key: string,
  { moves, at }: DecidedAction,
  { em, ports }: Pick<Context, 'em' | 'ports'>,
): Promise<Moved> {
  const ids = moves.map(({ processId }) => processId).filter(isUuid);
  const processes = new Map((await em.find(CheckoutProcess, { id: { $in: ids } })).map((process) => [process.id, process]));
  const foreign = moves.filter(({ processId }) => !processes.has(processId));
  if (foreign.length > 0) return { process: undefined, problems: foreign.map(endsOtherwise) };
  const to = requestedStartDate ?? { instant: new Date(at) };
  const problems: CheckoutProblem[] = [];
  for (const end of moves) problems.push(...(await ports.serviceLines.moveEnd({ key: uuidv5(end.productId, key), end, to })));
  return { process: [...processes.values()][0], problems };
}
