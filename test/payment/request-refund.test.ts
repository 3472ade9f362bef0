import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore, type Store } from '../../subgraphs/kit/database/open-store.ts';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { Payment } from '../../subgraphs/checkout/payments/payment.entity.ts';
import { correlatorOf } from '../../subgraphs/checkout/payments/payment-ids.ts';
import { refundFailedLines, type GivenUp } from '../../subgraphs/checkout/refund-failed-lines.ts';
import { Refund } from '../../subgraphs/checkout/payments/refunds/refund.entity.ts';
import { requestRefund } from '../../subgraphs/checkout/payments/refunds/request-refund.ts';
import { storeOptions } from '../../subgraphs/checkout/store.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const at = new Date('2026-11-21T12:00:00Z');

describe('money given back for a part of an order', () => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await createDatabase();
    await migrateStore(storeOptions(database.url));
    store = openStore(storeOptions(database.url));
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  /** A checkout paid with ten and twenty euros, and a deposit of five. */
  const given = async (status: Payment['status'] = 'CAPTURED') => {
    const processId = randomUUID();
    const payments = [
      ['ORDER', '10.00'],
      ['ORDER', '20.00'],
      ['DEPOSIT', '5.00'],
    ] as const;
    const rows = payments.map(([purpose, amount], index) => ({
      id: randomUUID(),
      processId,
      purpose,
      position: index + 1,
      status,
      amount,
      currency: 'EUR',
      provider: 'sandbox',
      method: 'card',
      correlatorId: correlatorOf(processId, index + 1),
      createdAt: at,
    }));
    await store.em().insertMany(Payment, rows);
    return { processId, paymentIds: rows.map(({ id }) => id) };
  };
  const refund = (processId: string, key: string, value: string | null) =>
    store.em().transactional((em) => {
      const amount = value === null ? null : { value, currency: 'EUR' };
      return requestRefund(em, { processId, key, amount, reason: 'A line was given up.', at });
    });
  const refundsOf = async (paymentIds: string[]) => {
    const refunds = await store.em().find(Refund, { paymentId: { $in: paymentIds } });
    return paymentIds.map((id) => refunds.filter(({ paymentId }) => paymentId === id).map(({ amount }) => amount));
  };

  it('is taken from the first payments first', async () => {
    const { processId, paymentIds } = await given();
    await expect(refund(processId, 'line:plan', '12.50')).resolves.toHaveLength(2);
    expect(await refundsOf(paymentIds)).toEqual([['10.00'], ['2.50'], []]);
  });

  it('is written down once for a line, also when it is asked for at once', async () => {
    const { processId, paymentIds } = await given();
    const ids = await Promise.all([1, 2, 3, 4].map(() => refund(processId, 'line:plan', '4.00')));
    expect(new Set(ids.flat()).size).toBe(1);
    expect(await refundsOf(paymentIds)).toEqual([['4.00'], [], []]);
  });

  it('is less the fee of a line that was cancelled on request; of all of them, less their fees; the end of a product costs nothing', async () => {
    const { processId, paymentIds } = await given();
    const paid = (cartItemId: string, value: string) => ({ cartItemId, amount: { value, currency: 'EUR' } });
    const process = { id: processId, paidLines: [paid('plan', '10.00'), paid('phone', '20.00')] };
    const giveBack = (givenUp: GivenUp) => store.em().transactional((em) => refundFailedLines(em, process, givenUp, at));
    const phone = { failedItemIds: ['phone', 'phone:end'], cancellationFees: [{ itemId: 'phone', value: '9.90' }] };
    await giveBack(phone);
    expect(await refundsOf(paymentIds)).toEqual([['10.00'], ['0.10'], []]);
    const all = { failedItemIds: ['phone', 'phone:end', 'plan', 'plan:end'], cancellationFees: phone.cancellationFees };
    await giveBack(all);
    await giveBack(all);
    expect(await refundsOf(paymentIds)).toEqual([['10.00'], ['0.10', '10.00'], ['5.00']]);
  });

  it('is never more than was taken, and leaves the deposit alone', async () => {
    const { processId, paymentIds } = await given();
    await Promise.all(['a', 'b', 'c', 'd'].map((line) => refund(processId, `line:${line}`, '9.00')));
    const [first, second, deposit] = await refundsOf(paymentIds);
    expect([...first!, ...second!].reduce((sum, amount) => sum + Number(amount), 0)).toBe(30);
    expect(deposit).toEqual([]);
  });

  it('is all that is left, deposit included, when nothing of the order is delivered', async () => {
    const { processId, paymentIds } = await given();
    await refund(processId, 'line:plan', '10.00');
    await expect(refund(processId, 'order', null)).resolves.toHaveLength(2);
    expect(await refundsOf(paymentIds)).toEqual([['10.00'], ['20.00'], ['5.00']]);
    await expect(refund(processId, 'again', null)).resolves.toEqual([]);
  });

  it('is nothing when nothing was taken', async () => {
    const { processId } = await given('CANCELED');
    await expect(refund(processId, 'order', null)).resolves.toEqual([]);
  });
});
