import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { isUniqueViolation } from '../../kit/database/sql-errors.ts';
import type { Context } from '../context.ts';
import { storeParty } from '../create/store-party.ts';
import type { CodeChallenge } from '../entities/code-challenge.entity.ts';
import { Login } from '../entities/login.entity.ts';
import type { Proof } from './identity-provider.ts';
import { personOf } from './person-of.ts';
import { useCode } from './try-code.ts';

/** The login of an address that was just proven; made now, with its individual, unless it came meanwhile. Undefined: the code is used. */
const settle = (em: EntityManager, challenge: CodeChallenge, { subject }: Proof, now: Date): Promise<Login | undefined> =>
  em.transactional(async (tx) => {
    if (!(await useCode(tx, challenge, now))) return undefined;
    const known = await tx.findOne(Login, { address: challenge.address });
    if (known) return known;
    // Somebody known as well may have this address: that shows to nobody here, and an agent can merge the two.
    const { id: partyId, events } = await storeParty(tx, personOf(challenge, now), { now, by: subject, isCommitted: true });
    await tx.insert(Login, { subject, partyId, address: challenge.address, createdAt: now });
    await recordEvents(tx, events);
    return tx.findOneOrFail(Login, { subject });
  });

/** Two sign-ups of one address that end at the same time end in one login. */
export const makeLogin = async (challenge: CodeChallenge, proof: Proof, { em, clock }: Context): Promise<Login | undefined> => {
  try {
    return await settle(em(), challenge, proof, clock.now());
  } catch (error) {
    if (!isUniqueViolation(error, 'login_address_index')) throw error;
    return settle(em(), challenge, proof, clock.now());
  }
};
