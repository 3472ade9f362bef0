import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Agreement } from '../entities/agreement.entity.ts';
import { AgreementItem } from '../entities/agreement-item.entity.ts';

/** Many agreements in one query. */
export const createAgreementsLoader = (em: () => EntityManager) =>
  new DataLoader<string, Agreement | undefined>(async (ids) => {
    const byId = new Map((await em().find(Agreement, { id: { $in: [...ids] } })).map((agreement) => [agreement.id, agreement]));
    return ids.map((id) => byId.get(id));
  });

/** The products of many agreements in one query, also those that have left them. */
export const createAgreementItemsLoader = (em: () => EntityManager) =>
  new DataLoader<string, AgreementItem[]>(async (agreementIds) => {
    const where = { agreementId: { $in: [...agreementIds] } };
    const items = await em().find(AgreementItem, where, { orderBy: { agreementId: 'asc', since: 'asc', id: 'asc' } });
    const byAgreement = Map.groupBy(items, ({ agreementId }) => agreementId);
    return agreementIds.map((id) => byAgreement.get(id) ?? []);
  });

/** The agreements that many products are under, newest first, in one query. */
export const createAgreementsOfProductsLoader = (em: () => EntityManager) =>
  new DataLoader<string, Agreement[]>(async (productIds) => {
    const store = em();
    const rows = await store.execute<({ product_id: string } & Record<string, unknown>)[]>(sql`
      select item.product_id, agreement.* from party.agreement_item item
        join party.agreement agreement on agreement.id = item.agreement_id
       where item.product_id in (${[...productIds]}) and item.until is null order by agreement.seq desc`);
    const byProduct = Map.groupBy(rows, (row) => row.product_id);
    return productIds.map((id) => (byProduct.get(id) ?? []).map(({ product_id: _product, ...row }) => store.map(Agreement, row)));
  });
