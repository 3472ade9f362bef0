import { tmfReference, typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { CheckedItem, CheckedQualification } from '../qualification/check.ts';

const actions = { ADD: 'add', MODIFY: 'modify', DELETE: 'delete', NO_CHANGE: 'noChange' } as const;
const states = { DONE: 'done', TERMINATED_WITH_ERROR: 'terminatedWithError' } as const;

const paths = { V4: '/tmf-api/productCatalogManagement/v4', V5: '/productCatalogManagement/v5' } as const;

const offeringRef = ({ id, name }: { id: string; name: string }, version: TmfVersion) => ({
  ...tmfReference('ProductOffering', id, version),
  href: `${paths[version]}/productOffering/${encodeURIComponent(id)}`,
  name,
});

const toItem = (item: CheckedItem, { asking }: CheckedQualification, version: TmfVersion) => {
  const { reasons, alternatives, result } = item.qualification ?? { reasons: [], alternatives: [], result: undefined };
  const shown = reasons.map(({ code, label }) => ({ code, label, ...typed('EligibilityResultReason', version) }));
  return {
    id: item.id,
    action: actions[item.action],
    state: states[item.state],
    expectedActivationDate: asking.at.toISOString(),
    ...(result && { qualificationItemResult: result.toLowerCase() }),
    ...(item.productOffering && { productOffering: offeringRef(item.productOffering, version) }),
    ...(shown.length > 0 && { [version === 'V4' ? 'eligibilityUnavailabilityReason' : 'eligibilityResultReason']: shown }),
    ...(alternatives.length > 0 && {
      alternateProductOfferingProposal: alternatives.map((offering, index) => ({
        id: String(index + 1),
        alternateProductOffering: offeringRef(offering, version),
        ...typed('AlternateProductOfferingProposal', version),
      })),
    }),
    ...(item.terminationErrors.length > 0 && {
      terminationError: item.terminationErrors.map(({ code, reason }) => ({
        id: code,
        value: reason,
        ...typed('TerminationError', version),
      })),
    }),
    ...typed('CheckProductOfferingQualificationItem', version),
  };
};

/** The two dates and the list have other names in v4 and v5. */
const ofVersion = (qualification: CheckedQualification, version: TmfVersion) => {
  const { items, wishes, effectiveQualificationDate } = qualification;
  const [done, inItems] = [effectiveQualificationDate.toISOString(), items.map((item) => toItem(item, qualification, version))];
  return version === 'V4'
    ? {
        productOfferingQualificationDate: done,
        provideUnavailabilityReason: wishes.provideUnavailabilityReason,
        productOfferingQualificationItem: inItems,
      }
    : {
        creationDate: done,
        provideResultReason: wishes.provideUnavailabilityReason,
        checkProductOfferingQualificationItem: inItems,
      };
};

const customerOf = (customerId: string, version: TmfVersion) =>
  version === 'V4'
    ? { ...tmfReference('Customer', customerId, version), role: 'customer' }
    : {
        '@type': 'RelatedPartyOrPartyRole',
        role: 'customer',
        partyOrPartyRole: { ...tmfReference('Customer', customerId, version), '@type': 'PartyRoleRef' },
      };

/** TMF679 JSON: v4 has one resource, v5 one for what is checked and one for what is looked for. */
export const toTmfQualification = (qualification: CheckedQualification, version: TmfVersion) => {
  const { asking, wishes } = qualification;
  return {
    id: qualification.id,
    state: states[qualification.state],
    instantSyncQualification: true,
    provideAlternative: wishes.provideAlternative,
    provideOnlyAvailable: wishes.provideOnlyAvailable,
    effectiveQualificationDate: qualification.effectiveQualificationDate.toISOString(),
    expirationDate: qualification.expirationDate.toISOString(),
    ...(asking.channel !== null && { channel: { id: asking.channel, ...typed('ChannelRef', version) } }),
    ...(asking.customerId !== null && { relatedParty: [customerOf(asking.customerId, version)] }),
    ...ofVersion(qualification, version),
    '@type': version === 'V4' ? 'ProductOfferingQualification' : 'CheckProductOfferingQualification',
  };
};
