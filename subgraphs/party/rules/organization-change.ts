import type { UpdateOrganizationInput } from '../generated/resolvers.ts';
import type { FieldReader } from './field-reader.ts';
import { shortText, vatId } from './readers.ts';

/** What is different about an organization; null: as before. */
export interface OrganizationChange {
  tradingName: string | null;
  vatId: string | null;
  companyRegisterNumber: string | null;
  purchaseOrderNumberRequired: boolean | null;
}

export const readOrganizationChange = (fields: FieldReader, input: UpdateOrganizationInput): OrganizationChange => ({
  tradingName: fields.optional('tradingName', input.tradingName, shortText(100)),
  vatId: fields.optional('vatId', input.vatId, vatId),
  companyRegisterNumber: fields.optional('companyRegisterNumber', input.companyRegisterNumber, shortText(64)),
  purchaseOrderNumberRequired: input.purchaseOrderNumberRequired ?? null,
});
