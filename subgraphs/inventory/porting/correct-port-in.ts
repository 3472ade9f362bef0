import type { EntityManager } from '@mikro-orm/postgresql';
import type { PortingDonorInput } from '../generated/resolvers.ts';
import { NumberRefusal } from '../life-cycle/number-refusal.ts';
import type { PortIn } from '../entities/port-in.entity.ts';
import { changeState } from './change-state.ts';
import { notPortable, portInIs } from './problems.ts';
import { takeForeignNumber } from './take-number.ts';

interface Correction {
  donor: PortingDonorInput;
  wantedDate: string;
  dueAt: Date;
}

/** Asks the donor again, if nobody else has asked for the number meanwhile. */
export const correctPortIn = async (
  em: EntityManager,
  portIn: PortIn,
  { donor, ...day }: Correction,
  now: Date,
): Promise<void> => {
  if (portIn.state !== 'rejected') throw new NumberRefusal(portInIs(portIn.id, portIn.state));
  if (!(await takeForeignNumber(em, portIn.msisdn, now))) throw new NumberRefusal(notPortable());
  const { operator: donorOperator, accountNumber = null, authorizationCode, holder } = donor;
  Object.assign(portIn, { donorOperator, accountNumber, authorizationCode, holder, ...day, rejection: null, errand: 'request' });
  portIn.round += 1;
  await changeState(em, portIn, 'acknowledged', now);
};
