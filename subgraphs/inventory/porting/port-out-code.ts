import { createHash, randomInt } from 'node:crypto';
import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

const validMs = 30 * 86_400_000;
const mostTries = 5;
/** Without what looks alike. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const hashOf = (msisdn: string, code: string) => createHash('sha256').update(`${msisdn} ${code}`).digest('hex');

export const newCode = (): string => Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');

/** A code takes the place of the one before it; only its hash is kept. */
export const keepCode = async (em: EntityManager, msisdn: string, customerId: string, code: string, now: Date): Promise<Date> => {
  const expiresAt = new Date(now.getTime() + validMs);
  await em.execute(sql`
    insert into inventory.port_out_code (msisdn, customer_id, hash, expires_at)
    values (${msisdn}, ${customerId}, ${hashOf(msisdn, code)}, ${expiresAt})
    on conflict (msisdn) do update set customer_id = excluded.customer_id, hash = excluded.hash, tries = 0, expires_at = excluded.expires_at`);
  return expiresAt;
};

/** Uses up a try before anything is compared: many at once are no more tries than one after the other. Answers whose code it is. */
export const tryCode = async (em: EntityManager, msisdn: string, code: string, now: Date): Promise<string | undefined> => {
  const [kept] = await em.execute<{ hash: string; customer_id: string }[]>(sql`
    update inventory.port_out_code set tries = tries + 1
    where msisdn = ${msisdn} and tries < ${mostTries} and expires_at > ${now} returning hash, customer_id`);
  return kept?.hash === hashOf(msisdn, code.trim().toUpperCase()) ? kept.customer_id : undefined;
};

export const forgetCode = async (em: EntityManager, msisdn: string): Promise<void> => {
  await em.execute(sql`delete from inventory.port_out_code where msisdn = ${msisdn}`);
};
