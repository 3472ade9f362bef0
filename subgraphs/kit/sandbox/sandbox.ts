import pg from 'pg';
import { withDatabaseLock } from '../database/with-lock.ts';
import { createFaults, type Faults } from './fault.ts';
import { createProvider, type ProviderCall } from './provider.ts';
import type { SandboxProvider } from './fault.ts';

const tables = `
  create schema if not exists sandbox;
  create table if not exists sandbox.fault (
    id uuid primary key default gen_random_uuid(),
    provider text not null,
    operation text,
    kind text not null,
    remaining int not null,
    delay_ms int not null,
    match text,
    created_at timestamptz not null default clock_timestamp()
  );
  create table if not exists sandbox.provider_call (
    provider text not null,
    key text not null,
    operation text not null,
    request jsonb not null,
    response jsonb not null,
    calls int not null default 1,
    created_at timestamptz not null default now(),
    primary key (provider, key)
  )`;

/** The pretended outside world: its providers remember what they did, like real ones, and can be told to fail. */
export interface Sandbox {
  faults: Faults;
  provider(name: SandboxProvider): ProviderCall;
  close(): Promise<void>;
}

/** Opens it, with its tables; several subgraphs and processes share one. */
export const openSandbox = async (databaseUrl: string): Promise<Sandbox> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'sandbox' });
  // An idle connection that breaks is replaced by the pool.
  pool.on('error', () => undefined);
  await withDatabaseLock(databaseUrl, 'migrate sandbox', () => pool.query(tables));
  const faults = createFaults(pool);
  return { faults, provider: (name) => createProvider(pool, faults, name), close: () => pool.end() };
};
