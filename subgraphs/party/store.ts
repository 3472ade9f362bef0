import { IdempotencyRecord } from '../kit/database/idempotency-record.entity.ts';
import type { StoreOptions } from '../kit/database/open-store.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import type { Logger } from '../kit/logger.ts';
import { Listener } from './events/listeners/listener.entity.ts';
import { LoggedEvent } from './events/logged-event.entity.ts';
import { TaskRequest } from '../kit/requests/task-request.entity.ts';
import { Agreement } from './entities/agreement.entity.ts';
import { AgreementItem } from './entities/agreement-item.entity.ts';
import { BillingAccount } from './entities/billing-account.entity.ts';
import { ContactConsent } from './entities/contact-consent.entity.ts';
import { ContactMedium } from './entities/contact-medium.entity.ts';
import { Customer } from './entities/customer.entity.ts';
import { CustomerMember } from './entities/customer-member.entity.ts';
import { CodeChallenge } from './entities/code-challenge.entity.ts';
import { Login } from './entities/login.entity.ts';
import { LoginSession } from './entities/login-session.entity.ts';
import { Erasure } from './entities/erasure.entity.ts';
import { Onboarding } from './entities/onboarding.entity.ts';
import { PartyAccount } from './entities/party-account.entity.ts';
import { Party } from './entities/party.entity.ts';
import { AddAgreements } from './migrations/add-agreements.ts';
import { AddLoginOfOnboarding } from './migrations/add-login-of-onboarding.ts';
import { AddIdentity } from './migrations/add-identity.ts';
import { AddBillStructure } from './migrations/add-bill-structure.ts';
import { AddCompanyFacts } from './migrations/add-company-facts.ts';
import { AddContactMedia } from './migrations/add-contact-media.ts';
import { AddHierarchyAndRisk } from './migrations/add-hierarchy-and-risk.ts';
import { AddErasures } from './migrations/add-erasures.ts';
import { AddPartyMerges } from './migrations/add-party-merges.ts';
import { AddCustomerMembers } from './migrations/add-customer-members.ts';
import { AddPartyIdentifiers } from './migrations/add-party-identifiers.ts';
import { AddEventLog } from './migrations/add-event-log.ts';
import { CreateParties } from './migrations/create-parties.ts';

/** What `openStore` and `migrateStore` need to know of the party's store. */
export const partyStore = (url: string, log?: Logger): StoreOptions => ({
  url,
  schema: 'party',
  entities: [
    Party,
    ContactMedium,
    ContactConsent,
    Customer,
    CustomerMember,
    PartyAccount,
    BillingAccount,
    Onboarding,
    Erasure,
    Login,
    LoginSession,
    CodeChallenge,
    IdempotencyRecord,
    OutboxEvent,
    LoggedEvent,
    Listener,
    Agreement,
    AgreementItem,
    TaskRequest,
  ],
  migrations: [
    CreateParties,
    AddHierarchyAndRisk,
    AddEventLog,
    AddAgreements,
    AddContactMedia,
    AddCompanyFacts,
    AddPartyIdentifiers,
    AddIdentity,
    AddPartyMerges,
    AddCustomerMembers,
    AddLoginOfOnboarding,
    AddErasures,
    AddBillStructure,
  ],
  log,
});
