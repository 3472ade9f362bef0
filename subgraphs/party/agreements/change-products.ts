import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import { AgreementItem } from '../entities/agreement-item.entity.ts';
import { agreementEvent } from './agreement-events.ts';
import { agreementEnds, notUnderAgreement, unknownAgreement } from './agreement-problems.ts';
import { lockAgreement } from './lock-agreement.ts';
import { addProducts } from './store-agreement.ts';

/** Which products come under an agreement, and which leave it. */
export interface ProductsChange {
  agreementId: string;
  add: readonly string[];
  remove: readonly string[];
}

/** It cannot be done for these reasons; nothing was written. */
export class ChangeRefused extends Error {
  readonly problems: InputProblem[];
  constructor(problems: InputProblem[]) {
    super('The products of the agreement stay as they are.');
    this.problems = problems;
  }
}

/** Puts products under an agreement that is not about to end, and takes others out; what is under it already stays as it is. */
export async function changeProducts(
  em: EntityManager,
  { agreementId, add, remove }: ProductsChange,
  now: Date,
): Promise<{ id: string; events: DomainEvent[] }> {
  const agreement = await lockAgreement(em, agreementId);
  if (!agreement) throw new ChangeRefused([unknownAgreement()]);
  if (agreement.status !== 'ACTIVE') throw new ChangeRefused([agreementEnds()]);
  const current = await em.find(AgreementItem, { agreementId, until: null });
  const under = new Set(current.map(({ productId }) => productId));
  const missing = remove.filter((id) => !under.has(id));
  if (missing.length > 0) throw new ChangeRefused(missing.map((id) => notUnderAgreement(['input', 'remove'], id)));
  for (const item of current) if (remove.includes(item.productId)) item.until = now;
  await em.flush();
  const added = add.filter((id) => !under.has(id));
  await addProducts(em, agreementId, added, now);
  const isChanged = added.length > 0 || remove.length > 0;
  const facts = { added, removed: remove };
  return { id: agreementId, events: isChanged ? [agreementEvent(agreement, 'AttributeValueChange', facts, now)] : [] };
}
