import { checkKey } from '../rules/input-fields.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import { laterBy, resolveRequestedDate } from '../../kit/time/requested-date.ts';
import { customerClosed, unknownCustomer } from '../errors.ts';
import type { Customer } from '../entities/customer.entity.ts';
import type { CreateAgreementInput } from '../generated/resolvers.ts';
import type { Products } from '../ports.ts';
import { invalid } from './agreement-problems.ts';
import { checkProducts } from './check-products.ts';
import type { NewAgreement } from './store-agreement.ts';

const MOST_MONTHS = 120;
const MOST_TERMS = 50;
const customerPath = ['input', 'customerId'];

/** What reading an agreement needs besides the input. */
export interface AroundAgreement {
  customer: Customer | null;
  products: Products;
  now: Date;
  timeZone: string;
}

const isTerm = (term: string) => isPlainText(term, 1, 500);

function readStart(
  { start }: CreateAgreementInput,
  { now, timeZone }: AroundAgreement,
): { at: Date; timeZone: string } | undefined {
  if (!start) return { at: now, timeZone };
  try {
    return resolveRequestedDate(start, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const checkTexts = ({ idempotencyKey, name, terms, months }: CreateAgreementInput): InputProblem[] => [
  ...checkKey({ idempotencyKey }, 16),
  ...(isPlainText(name.trim(), 1) ? [] : [invalid('name', '1 to 200 characters of plain text')]),
  ...((terms ?? []).length <= MOST_TERMS && (terms ?? []).every(isTerm)
    ? []
    : [invalid('terms', `at most ${MOST_TERMS} texts of 1 to 500 characters`)]),
  ...(months == null || (months >= 1 && months <= MOST_MONTHS) ? [] : [invalid('months', `1 to ${MOST_MONTHS}`)]),
];

const checkCustomer = (customer: Customer | null): InputProblem[] => {
  if (!customer) return [unknownCustomer(customerPath)];
  return customer.status === 'CLOSED' ? [customerClosed(customerPath)] : [];
};

/** The agreement that an input asks for, or everything that is wrong with it. */
export async function readNewAgreement(
  input: CreateAgreementInput,
  around: AroundAgreement,
): Promise<{ agreement: NewAgreement } | { problems: InputProblem[] }> {
  const { customer, products } = around;
  const start = readStart(input, around);
  const productIds = [...new Set(input.productIds)];
  const problems = [
    ...checkTexts(input),
    ...checkCustomer(customer),
    ...(start ? [] : [invalid('start', 'a date of the calendar')]),
    ...(customer ? await checkProducts(productIds, customer.id, ['input', 'productIds'], products) : []),
  ];
  if (problems.length > 0 || !start || !customer) return { problems };
  const endsAt = input.months ? laterBy(start.at, { amount: input.months, units: 'month' }, start.timeZone) : undefined;
  const { name, type, terms } = input;
  return {
    agreement: {
      customerId: customer.id,
      name: name.trim(),
      type,
      startsAt: start.at,
      endsAt: endsAt ?? null,
      terms: terms ?? [],
      productIds,
    },
  };
}
