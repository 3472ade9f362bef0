import pg from 'pg';

/** What has really happened, counted in the database and at the sandbox's providers, not in answers. */
export interface Ledger {
  processes: number;
  orders: number;
  customers: number;
  individuals: number;
  partyAccounts: number;
  billingAccounts: number;
  payments: number;
  products: number;
  productVersions: number;
  charges: number;
  assignedNumbers: number;
  reservedNumbers: number;
  authorizations: number;
  captures: number;
  voids: number;
  refunds: number;
}

const counts = `select
  (select count(*)::int from checkout.checkout_process where state <> 'CANCELLED') as "processes",
  (select count(*)::int from ordering.product_order) as "orders",
  (select count(*)::int from party.customer) as "customers",
  (select count(*)::int from party.party where type = 'individual') as "individuals",
  (select count(*)::int from party.party_account) as "partyAccounts",
  (select count(*)::int from party.billing_account) as "billingAccounts",
  (select count(*)::int from checkout.payment where status = 'CAPTURED') as "payments",
  (select count(*)::int from inventory.product) as "products",
  (select count(*)::int from inventory.product_version) as "productVersions",
  (select count(*)::int from sandbox.provider_call where provider = 'BILLING') as "charges",
  (select count(*)::int from inventory.msisdn where state = 'assigned') as "assignedNumbers",
  (select count(*)::int from inventory.msisdn where state = 'reserved') as "reservedNumbers",
  (select count(*)::int from sandbox.provider_call where provider = 'PAYMENT' and operation = 'authorize' and response ? 'authorizationCode') as "authorizations",
  (select count(*)::int from sandbox.provider_call where provider = 'PAYMENT' and operation = 'capture') as "captures",
  (select count(*)::int from sandbox.provider_call where provider = 'PAYMENT' and operation = 'void') as "voids",
  (select count(*)::int from sandbox.provider_call where provider = 'PAYMENT' and operation = 'refund') as "refunds"`;

export async function readLedger(databaseUrl: string): Promise<Ledger> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Ledger>(counts);
    const [ledger] = rows;
    if (!ledger) throw new Error('Nothing was counted.');
    return ledger;
  } finally {
    await client.end();
  }
}

/** The ledger of so many mobile lines bought by so many new customers, and nothing else. */
export const afterBuying = (lines: number): Ledger => ({
  processes: lines,
  orders: lines,
  customers: lines,
  individuals: lines,
  partyAccounts: lines,
  billingAccounts: lines,
  payments: lines,
  products: 3 * lines,
  productVersions: 3 * lines,
  charges: 2 * lines,
  assignedNumbers: lines,
  reservedNumbers: 0,
  authorizations: lines,
  captures: lines,
  voids: 0,
  refunds: 0,
});
