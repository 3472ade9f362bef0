const request = '../../kit/requests/task-request.entity.ts#TaskRequest as StoredRequest';

/** What resolvers return for a GraphQL type, relative to generated/. */
export const mappers: Record<string, string> = {
  Party: '../entities/party.entity.ts#Party as PartyEntity',
  Individual: '../entities/party.entity.ts#Party as PartyEntity',
  Organization: '../entities/party.entity.ts#Party as PartyEntity',
  ContactMedium: '../entities/contact-medium.entity.ts#ContactMedium as ContactMediumEntity',
  ContactConsent: '../entities/contact-consent.entity.ts#ContactConsent as ContactConsentEntity',
  Customer: '../entities/customer.entity.ts#Customer as CustomerEntity',
  CustomerConnection: '../search/find-customers.ts#CustomerPage',
  PartyAccount: '../entities/party-account.entity.ts#PartyAccount as PartyAccountEntity',
  BillingAccount: '../entities/billing-account.entity.ts#BillingAccount as BillingAccountEntity',
  Event: '../events/logged-event.entity.ts#LoggedEvent',
  Listener: '../events/listeners/listener.entity.ts#Listener as ListenerEntity',
  Agreement: '../entities/agreement.entity.ts#Agreement as AgreementEntity',
  AgreementItem: '../entities/agreement-item.entity.ts#AgreementItem as AgreementItemEntity',
  AgreementConnection: '../agreements/agreement-page.ts#AgreementPage',
  AgreementEdge: '../agreements/agreement-page.ts#AgreementEdge as AgreementEdgeOfPage',
  Product: '../references.ts#Reference',
  TaskRequest: request,
  CancelAgreementRequest: request,
  AgreementRequestConnection: '../../kit/requests/request-page.ts#RequestPage',
  AgreementRequestEdge: '../../kit/requests/request-page.ts#RequestEdge',
  UserError: '../duplicates/suspected-error.ts#ProblemOfParty',
  DuplicateCustomerSuspectedError: '../duplicates/suspected-error.ts#DuplicateCustomerSuspected as SuspectedDuplicate',
};
