/** What resolvers return for a GraphQL type, relative to generated/. */
export const mappers: Record<string, string> = {
  Party: '../entities/party.entity.ts#Party as PartyEntity',
  Individual: '../entities/party.entity.ts#Party as PartyEntity',
  Organization: '../entities/party.entity.ts#Party as PartyEntity',
  ContactMedium: '../entities/party.entity.ts#StoredContactMedium',
  Customer: '../entities/customer.entity.ts#Customer as CustomerEntity',
  CustomerConnection: '../search/find-customers.ts#CustomerPage',
  PartyAccount: '../entities/party-account.entity.ts#PartyAccount as PartyAccountEntity',
  BillingAccount: '../entities/billing-account.entity.ts#BillingAccount as BillingAccountEntity',
  UserError: '../../kit/graph/user-error.ts#InputProblem as ProblemOfParty',
};
