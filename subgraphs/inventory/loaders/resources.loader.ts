import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isPlainText } from '../../kit/plain-text.ts';
import { Iccid } from '../entities/iccid.entity.ts';
import { Msisdn } from '../entities/msisdn.entity.ts';

const byValue = <Resource extends { value: string }>(values: readonly string[], resources: Resource[]) => {
  const found = new Map(resources.map((resource) => [resource.value, resource]));
  return values.map((value) => found.get(value) ?? null);
};

/** What could be a number at all; other text may be none a database can compare. */
const possible = (values: readonly string[]) => values.filter((value) => isPlainText(value, 1, 64));

/** Numbers in one query, whoever holds them. */
export const createMsisdnsLoader = (em: EntityManager) =>
  new DataLoader<string, Msisdn | null>(async (values) =>
    byValue(values, await em.find(Msisdn, { value: { $in: possible(values) } }, { disableIdentityMap: true })),
  );

/** SIMs in one query, whoever holds them. */
export const createIccidsLoader = (em: EntityManager) =>
  new DataLoader<string, Iccid | null>(async (values) =>
    byValue(values, await em.find(Iccid, { value: { $in: possible(values) } }, { disableIdentityMap: true })),
  );

/** The number that each of many SIMs is paired with, in one query. */
export const createPairedMsisdnsLoader = (em: EntityManager) =>
  new DataLoader<string, Msisdn | null>(async (iccids) => {
    const numbers = await em.find(Msisdn, { pairedIccid: { $in: possible(iccids) } }, { disableIdentityMap: true });
    const bySim = new Map(numbers.map((number) => [number.pairedIccid, number]));
    return iccids.map((iccid) => bySim.get(iccid) ?? null);
  });
