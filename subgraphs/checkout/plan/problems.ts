import { inputProblem } from '../../kit/graph/user-error.ts';
import type { CustomerRequiredFirst } from '../errors.ts';
import type { NotQualified } from '../ports.ts';

const again = (description: string) => [{ operation: 'checkout', description }];
const planAgain = [{ operation: 'checkoutPlan', description: 'Look at the plan as it is now.' }];

export const missingData = (path: string[]) =>
  inputProblem(
    'MISSING_VALUE',
    `This cart asks for \`${path.join('.')}\`.`,
    ['input', 'customer', 'new', ...path],
    again('Send it along.'),
  );

export const customerMissing = () =>
  inputProblem('MISSING_VALUE', 'Say who buys.', ['input', 'customer'], again('Send `customer` along.'));

export const customerRequiredFirst = (categoryIds: string[]): CustomerRequiredFirst => ({
  __typename: 'CustomerRequiredFirstError',
  code: 'CUSTOMER_REQUIRED_FIRST',
  reason: 'What is in this cart is only sold to customers who exist already.',
  path: ['input', 'customer'],
  recover: [
    { operation: 'createCustomer', description: 'Have an agent register the customer first.' },
    { operation: 'checkout', description: 'Sign in and send `customer.existing`.' },
  ],
  categoryIds,
});

export const onlyForCompanies = ({ id, name }: { id: string; name: string }) =>
  inputProblem(
    'ONLY_FOR_COMPANIES',
    `${name} is sold to companies only.`,
    ['cart', 'items', id],
    [
      { operation: 'checkout', description: 'Send the company as the customer.' },
      { operation: 'patchCart', description: 'Take the item out.', arguments: { operations: [{ removeItem: { id } }] } },
    ],
  );

export const quoteExpired = () =>
  inputProblem(
    'QUOTE_EXPIRED',
    'The quote does not bind any more.',
    ['input', 'quote', 'validUntil'],
    [...planAgain, ...again('Check out without the quote.')],
  );

export const unknownLine = (path: string[]) =>
  inputProblem('UNKNOWN_CART_ITEM', 'The cart has no such line.', path, [
    { operation: 'shoppingCart', description: 'Look at the lines of the cart.' },
  ]);

export const unknownPayer = (path: string[]) =>
  inputProblem(
    'UNKNOWN_BILLING_ACCOUNT',
    'Neither the customer nor the organization it belongs to has such a billing account.',
    path,
    [{ operation: 'customer', description: "Choose one of the customer's billing accounts." }],
  );

export const unknownParent = () =>
  inputProblem(
    'UNKNOWN_ORGANIZATION',
    'There is no such organization.',
    ['input', 'customer', 'new', 'organization', 'parentOrganizationId'],
    again('Sign in as a customer of that organization, or leave it out.'),
  );

export const unknownPlan = () => inputProblem('INVALID_VALUE', 'This is no plan of this cart.', ['input', 'planHash'], planAgain);

export const notQualified = ({ cartItemId, reason, alternatives }: NotQualified) =>
  inputProblem(
    'OFFERING_NOT_QUALIFIED',
    reason,
    ['items', cartItemId],
    [
      ...alternatives.map((id) => ({
        operation: 'productOffering',
        description: 'This one can be bought instead.',
        arguments: { id },
      })),
      { operation: 'patchCart', description: 'Take it out of the cart.', arguments: { removeItem: { id: cartItemId } } },
    ],
  );

export const guaranteeMissing = () =>
  inputProblem(
    'PAYMENT_METHOD_REQUIRED',
    'A stored payment method has to guarantee the bills; the checkout will wait for one.',
    ['input', 'paymentMethod'],
    [{ operation: 'continueCheckout', description: 'Send `guarantee` once the checkout waits for it.' }],
  );

const anotherDate = (reason: string, code: string, path: string[]) =>
  inputProblem(code, reason, ['input', ...path], again('Send another date.'));

export const invalidDate = (path: string[]) => anotherDate('This is no date in this time zone.', 'INVALID_DATE', path);

export const startInPast = (path: string[]) => anotherDate('The requested start date is in the past.', 'START_IN_PAST', path);

export const dateTooFar = (path: string[]) => anotherDate('The date is more than ten years ahead.', 'DATE_TOO_FAR', path);

export const endsBeforeStart = (path: string[]) =>
  anotherDate('The requested completion lies before the requested start.', 'INVALID_DATES', path);

export const emptyWindow = (path: string[]) => anotherDate('It would end before it begins.', 'EMPTY_WINDOW', path);

export const terminationNotAllowed = (path: string[]) =>
  inputProblem(
    'TERMINATION_NOT_ALLOWED',
    'Only a new product can end again with the same order.',
    ['input', ...path],
    [{ operation: 'patchCart', description: 'End the product by a line of its own: `terminateProduct`.' }],
  );

export const otherTerm = (cartItemId: string, term: string | null | undefined, path: string[]) =>
  inputProblem(
    'TERM_DIFFERS',
    'The price in the cart is for another minimum term.',
    ['input', ...path],
    [
      {
        operation: 'patchCart',
        description: 'Choose the term in the cart: the price may be another one.',
        arguments: { operations: [{ updateItem: { id: cartItemId, term } }] },
      },
    ],
  );

export const unknownTerm = (path: string[]) =>
  inputProblem(
    'UNKNOWN_TERM',
    'The offering has no such minimum term, or it is no new product.',
    ['input', ...path],
    [{ operation: 'productOffering', description: 'Choose one of its `terms`.' }],
  );

export const notABuyer = () =>
  inputProblem(
    'NOT_A_BUYER',
    'Whoever is signed in may not buy for this customer.',
    ['input', 'customer'],
    [{ operation: 'addCustomerMember', description: 'Have an approver of the company, or an agent, add you.' }],
  );

export const purchaseRejected = () =>
  inputProblem(
    'PURCHASE_REJECTED',
    'The company rejected the purchase. Everything taken was given back.',
    [],
    again('Buy less.'),
  );

export const purchaseOverLimit = () =>
  inputProblem(
    'PURCHASE_APPROVAL_REQUIRED',
    'The purchase is over the limit of the buyer: the checkout would wait for an approver.',
    ['input', 'cartId'],
    again('Check out all the same; an approver of the company is asked.'),
  );

export const purchaseOrderNumberRequired = () =>
  inputProblem(
    'PURCHASE_ORDER_NUMBER_REQUIRED',
    'The company asks for a purchase order number.',
    ['input', 'purchaseOrderNumber'],
    again('Send `purchaseOrderNumber` along.'),
  );
