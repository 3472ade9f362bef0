/** What the pretended provider remembers besides its ledger of calls. */
export const tables = `
  create table if not exists sandbox.payment_intent (
    key text primary key,
    reference text not null unique,
    status text not null,
    answer jsonb not null,
    amount numeric(14, 2) not null,
    currency text not null,
    token text not null,
    return_url text,
    decided_at timestamptz
  );
  create index if not exists payment_intent_pending_index on sandbox.payment_intent (reference) where status = 'pending';
  create table if not exists sandbox.payment_webhook (
    id bigserial primary key,
    payload text not null,
    due_at timestamptz not null
  );
  create index if not exists provider_call_refund_index
    on sandbox.provider_call ((request ->> 'authorizationKey')) where operation = 'refund'`;
