import type { Asking } from './asking.ts';
import type { CustomerFacts } from './facts.ts';
import type { KnownCustomer } from './ports.ts';

/** TMF620 market segments by kind of customer. */
const segments = { individual: 'residential', organization: 'business' } as const;

/** Full years, by the calendar of the operator. */
const ageOf = (birthDate: string | null, today: string): number | null => {
  if (birthDate === null) return null;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
};

/** What is on record comes first; the rest is what the caller says. A known customer's segment follows from what it is. */
export const customerFacts = (
  customer: KnownCustomer | undefined,
  { assumed = {}, marketSegment }: Pick<Asking, 'assumed' | 'marketSegment'>,
  today: string,
): CustomerFacts => {
  const type = customer?.type ?? assumed.type ?? null;
  return {
    isKnown: customer !== undefined || assumed.type != null,
    id: customer?.id ?? null,
    type,
    status: customer?.status ?? null,
    marketSegment: type === null ? marketSegment : segments[type],
    riskSegment: assumed.riskSegment ?? customer?.riskSegment ?? null,
    age: ageOf(customer?.birthDate ?? null, today),
  };
};
