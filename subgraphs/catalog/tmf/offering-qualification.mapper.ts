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

type Task = Pick<CheckedQualification, 'id' | 'state' | 'asking' | 'effectiveQualificationDate' | 'expirationDate'>;

const toTask = ({ id, state, asking, effectiveQualificationDate, expirationDate }: Task, version: TmfVersion) => ({
  id,
  state: states[state],
  instantSyncQualification: true,
  effectiveQualificationDate: effectiveQualificationDate.toISOString(),
  expirationDate: expirationDate.toISOString(),
  ...(asking.channel !== null && { channel: { id: asking.channel, ...typed('ChannelRef', version) } }),
  ...(asking.customerId !== null && { relatedParty: [customerOf(asking.customerId, version)] }),
});

/** TMF679 JSON of what was checked: v4 has one resource, v5 one for this. */
export const toTmfCheck = (qualification: CheckedQualification, version: TmfVersion) => ({
  ...toTask(qualification, version),
  provideAlternative: qualification.wishes.provideAlternative,
  provideOnlyAvailable: qualification.wishes.provideOnlyAvailable,
  ...ofVersion(qualification, version),
  '@type': version === 'V4' ? 'ProductOfferingQualification' : 'CheckProductOfferingQualification',
});

/** TMF679 JSON of a page of what somebody may buy: v4 says it of each, v5 has a resource for it. */
export const toTmfQuery = (
  found: Task & { categoryIds: readonly string[] },
  offerings: readonly { id: string; name: string }[],
  version: TmfVersion,
) => {
  const items = offerings.map((offering, index) => ({ id: String(index + 1), productOffering: offeringRef(offering, version) }));
  const date = found.effectiveQualificationDate.toISOString();
  const shape =
    version === 'V4'
      ? {
          productOfferingQualificationDate: date,
          provideOnlyAvailable: true,
          productOfferingQualificationItem: items.map((item) => ({
            ...item,
            state: 'done',
            qualificationItemResult: 'qualified',
          })),
          '@type': 'ProductOfferingQualification',
        }
      : {
          creationDate: date,
          qualifiedProductOfferingItem: items.map((item) => ({ ...item, '@type': 'QueryProductOfferingQualificationItem' })),
          searchCriteria: {
            '@type': 'QueryProductOfferingQualificationItem',
            ...(found.categoryIds[0] && { category: tmfReference('Category', found.categoryIds[0], version) }),
          },
          '@type': 'QueryProductOfferingQualification',
        };
  return { ...toTask(found, version), ...shape };
};
