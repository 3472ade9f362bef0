import type { Pool } from 'pg';

export type SandboxProvider =
  | 'PAYMENT'
  | 'CREDIT_CHECK'
  | 'SERVICE_ACTIVATION'
  | 'SERVICE_ORDER'
  | 'STOCK'
  | 'DELIVERY'
  | 'BILLING'
  | 'NOTIFICATION'
  | 'ESIM'
  | 'PORTING';

/** What each provider can be asked, and so can fail at. */
export const providerOperations: Readonly<Record<SandboxProvider, readonly string[]>> = {
  PAYMENT: ['authorize', 'lookup', 'capture', 'void', 'refund'],
  CREDIT_CHECK: ['assess'],
  SERVICE_ACTIVATION: ['activate', 'modify', 'deactivate'],
  SERVICE_ORDER: ['order', 'cancel'],
  STOCK: ['reserve', 'release'],
  DELIVERY: ['ship', 'recall'],
  BILLING: ['start', 'stop'],
  NOTIFICATION: ['send'],
  ESIM: ['release'],
  PORTING: ['request', 'lookup', 'activate', 'withdraw'],
};

export type FaultKind = 'REFUSE' | 'UNAVAILABLE' | 'TIMEOUT_AFTER_SUCCESS' | 'DELAY';

/** A failure that waits for the next call it fits. */
export interface Fault {
  id: string;
  provider: SandboxProvider;
  operation: string | null;
  kind: FaultKind;
  remaining: number;
  delayMs: number;
  match: string | null;
}

export type NewFault = Omit<Fault, 'id' | 'remaining'> & { times: number };

const columns = 'id, provider, operation, kind, remaining, delay_ms as "delayMs", match';

/** Faults live in the database, so that they hit whichever process makes the call. */
export const createFaults = (pool: Pool) => ({
  async inject({ provider, operation, kind, times, delayMs, match }: NewFault): Promise<Fault> {
    const { rows } = await pool.query<Fault>(
      `insert into sandbox.fault (provider, operation, kind, remaining, delay_ms, match) values ($1, $2, $3, $4, $5, $6) returning ${columns}`,
      [provider, operation, kind, times, delayMs, match],
    );
    const [fault] = rows;
    if (!fault) throw new Error('The fault was not stored.');
    return fault;
  },

  async pending(): Promise<Fault[]> {
    const { rows } = await pool.query<Fault>(`select ${columns} from sandbox.fault where remaining > 0 order by created_at, id`);
    return rows;
  },

  async clear(): Promise<void> {
    await pool.query('delete from sandbox.fault');
  },

  /** Uses up one hit of the oldest fault that fits the call. */
  async take(provider: SandboxProvider, operation: string, reference: string): Promise<Fault | undefined> {
    const { rows } = await pool.query<Fault>(
      `update sandbox.fault set remaining = remaining - 1
        where id = (select id from sandbox.fault
                     where provider = $1 and remaining > 0 and (operation is null or operation = $2) and (match is null or strpos($3, match) > 0)
                     order by created_at, id limit 1 for update skip locked)
        returning ${columns}`,
      [provider, operation, reference],
    );
    return rows[0];
  },
});

export type Faults = ReturnType<typeof createFaults>;
