import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { PortIn } from '../entities/port-in.entity.ts';
import { NumberRefusal, numberRefused, onceOrRefused } from '../life-cycle/number-refusal.ts';
import { lockPortIn } from '../porting/find-port-in.ts';
import { unknownPortIn } from '../porting/problems.ts';
import { visiblePortIn } from './visible-port-in.ts';

interface Change {
  operation: string;
  key: string;
  id: string;
  /** What decides whether a call is a repeat. */
  input: object;
}

/** The port-in as it is now, for the union of answers. */
export const portInSuccess = async (id: string, context: Context) => {
  const portIn = await visiblePortIn(id, context);
  if (!portIn) throw new Error('A port-in has disappeared.');
  return { __typename: 'PortInSuccess' as const, portIn };
};

/** Changes a port-in of the caller's, once per key. */
export const changePortIn = async (
  { operation, key, id, input }: Change,
  context: Context,
  act: (em: EntityManager, portIn: PortIn) => Promise<void>,
) => {
  const { em, viewer, errands } = context;
  if (!(await visiblePortIn(id, context))) return numberRefused([unknownPortIn()]);
  const call = { operation, caller: viewer.subject, key, input };
  const { refusal } = await onceOrRefused(em, call, async (tx) => {
    const portIn = await lockPortIn(tx, id);
    if (!portIn) throw new NumberRefusal(unknownPortIn());
    await act(tx, portIn);
    return true;
  });
  if (refusal) return refusal;
  errands.nudge();
  return portInSuccess(id, context);
};
