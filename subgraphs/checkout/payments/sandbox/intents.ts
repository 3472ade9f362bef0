import type { EntityManager } from '@mikro-orm/postgresql';
import { randomInt } from 'node:crypto';
import { BANK_TRANSFER } from './tokens.ts';

/** A payment as the pretended provider has it. */
export interface Intent {
  key: string;
  reference: string;
  status: 'authorized' | 'actionRequired' | 'pending' | 'declined' | 'captured' | 'canceled';
  answer: { authorizationCode?: string; providerCode?: string; reason?: string };
  amount: string;
  currency: string;
  token: string;
  returnUrl: string | null;
}

/** Whether somebody can still decide about it at the bank. */
export const isOpen = ({ status, token }: Pick<Intent, 'status' | 'token'>): boolean =>
  status === 'actionRequired' || (status === 'canceled' && token === BANK_TRANSFER);

const columns = 'key, reference, status, answer, amount::text, currency, token, return_url as "returnUrl"';

export const newCode = () => randomInt(1_000_000).toString().padStart(6, '0');

/** The provider's payments, in its own tables. */
export const createIntents = (em: () => EntityManager) => {
  const one = async (sql: string, values: unknown[]) => (await em().execute<Intent[]>(sql, values))[0];
  const byKey = (key: string) => one(`select ${columns} from sandbox.payment_intent where key = ?`, [key]);
  return {
    /** Remembers what the ledger says took effect; undefined when nothing did. */
    remember: async (key: string) =>
      (await one(
        `insert into sandbox.payment_intent (key, reference, status, answer, amount, currency, token, return_url)
         select key, response ->> 'providerReference', response ->> 'status', response, (request -> 'amount' ->> 'value')::numeric,
                request -> 'amount' ->> 'currency', request ->> 'token', request ->> 'returnUrl'
           from sandbox.provider_call where provider = 'PAYMENT' and operation = 'authorize' and key = ?
         on conflict do nothing returning ${columns}`,
        [key],
      )) ?? byKey(key),
    byKey,
    byReference: (reference: string) => one(`select ${columns} from sandbox.payment_intent where reference = ?`, [reference]),
    /** About which the provider has yet to decide. */
    pending: () => em().execute<{ reference: string }[]>(`select reference from sandbox.payment_intent where status = 'pending'`),
    /** Brings a payment to where the ledger says that this call has brought it. */
    followLedger: (callKey: string, key: string, from: Intent['status'][], to: Intent['status']) =>
      em().execute(
        `update sandbox.payment_intent set status = ? where key = ? and status in (${from.map(() => '?').join()})
           and exists (select from sandbox.provider_call where provider = 'PAYMENT' and key = ?)`,
        [to, key, ...from, callKey],
      ),
    /** Decides what was left open, once; a bank transfer also after we have given up, and then the money is there. */
    decide: (reference: string, isApproved: boolean) =>
      one(
        `update sandbox.payment_intent set decided_at = now(),
           status = case when ? = false then 'declined' when status = 'canceled' then 'captured' else 'authorized' end,
           answer = ?
         where reference = ? and decided_at is null
           and (status in ('actionRequired', 'pending') or (status = 'canceled' and token = '${BANK_TRANSFER}' and ?))
         returning ${columns}`,
        [isApproved, JSON.stringify(answerOf(isApproved)), reference, isApproved],
      ),
    refunded: async (key: string, exceptKey: string) => {
      const [row] = await em().execute<{ sum: string }[]>(
        `select coalesce(sum((request -> 'amount' ->> 'value')::numeric), 0)::text as sum from sandbox.provider_call
          where provider = 'PAYMENT' and operation = 'refund' and request ->> 'authorizationKey' = ? and key <> ?`,
        [key, exceptKey],
      );
      return row?.sum ?? '0';
    },
  };
};

const answerOf = (isApproved: boolean): Intent['answer'] =>
  isApproved
    ? { authorizationCode: newCode() }
    : { providerCode: 'authentication_failed', reason: 'The payment was not confirmed at the bank.' };

export type Intents = ReturnType<typeof createIntents>;
