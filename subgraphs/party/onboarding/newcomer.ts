import type { NewAccounts } from '../create/store-accounts.ts';
import type { NewParty } from '../rules/new-party.ts';

/** The accounts of somebody whose customer id is still to come. */
export type FirstAccounts = Omit<NewAccounts, 'customerId'>;

/** Who becomes a party by a process; the token of its cart will open the customer. */
export interface NewPartyOfProcess {
  processId: string;
  guestKey: string | null;
  party: NewParty;
  /** Its order stands: a suspected duplicate is let in. */
  isCommitted: boolean;
  /** Who buys, signed in: their login opens the customer. */
  loginSubject: string | null;
}

/** Who becomes a customer by a process, at once. */
export interface Newcomer extends NewPartyOfProcess {
  accounts: FirstAccounts;
}
