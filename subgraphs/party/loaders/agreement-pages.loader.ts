import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Agreement } from '../entities/agreement.entity.ts';

/** Of which customer, and in which states; null: all. */
export interface AgreementsKey {
  customerId: string;
  status: readonly Agreement['status'][] | null;
}

/** A page of a customer's agreements. */
export interface AgreementPageKey extends AgreementsKey {
  limit: number;
  /** `seq` of the last agreement seen. */
  before: string | null;
}

/** What those asked for together have in common. */
const sameFor = ({ customerId: _customerId, ...rest }: AgreementsKey) => JSON.stringify(rest);
const cacheKeyFn = (key: AgreementsKey) => JSON.stringify(key);
const inStates = (status: AgreementsKey['status']) => (status === null ? sql`true` : sql`status in (${[...status]})`);
const idsOf = (keys: readonly AgreementsKey[]) => JSON.stringify(keys.map(({ customerId }) => customerId));

/** Customers with the same arguments share one query. */
async function byCustomer<Key extends AgreementsKey, T>(
  keys: readonly Key[],
  read: (same: readonly Key[], first: Key) => Promise<ReadonlyMap<string, T>>,
): Promise<(T | undefined)[]> {
  const groups = [...Map.groupBy(keys, sameFor)];
  const found = await Promise.all(
    groups.map(async ([name, same]) => [name, same[0] ? await read(same, same[0]) : new Map<string, T>()] as const),
  );
  const byName = new Map(found);
  return keys.map((key) => byName.get(sameFor(key))?.get(key.customerId));
}

/** One page of agreements for each of many customers, newest first. */
export const createAgreementPagesLoader = (em: () => EntityManager) =>
  new DataLoader<AgreementPageKey, Agreement[], string>(
    async (keys) => {
      const pages = await byCustomer(keys, async (same, { status, limit, before }) => {
        const store = em();
        const rows = await store.execute<Record<string, unknown>[]>(sql`
          select page.* from jsonb_array_elements_text(${idsOf(same)}::jsonb) as parent cross join lateral (
            select * from party.agreement
             where customer_id = parent and ${inStates(status)} and ${before === null ? sql`true` : sql`seq < ${before}`}
             order by seq desc limit ${limit}
          ) page order by page.seq desc`);
        return Map.groupBy(
          rows.map((row) => store.map(Agreement, row)),
          ({ customerId }) => customerId,
        );
      });
      return pages.map((page) => page ?? []);
    },
    { cacheKeyFn },
  );

/** How many agreements each of many customers has, in one query. */
export const createAgreementCountsLoader = (em: () => EntityManager) =>
  new DataLoader<AgreementsKey, number, string>(
    async (keys) => {
      const counts = await byCustomer(keys, async (same, { status }) => {
        const rows = await em().execute<{ id: string; count: number }[]>(sql`
          select customer_id as id, count(*)::int as count from party.agreement
           where customer_id in (${same.map(({ customerId }) => customerId)}) and ${inStates(status)} group by 1`);
        return new Map(rows.map(({ id, count }) => [id, count]));
      });
      return counts.map((count) => count ?? 0);
    },
    { cacheKeyFn },
  );
