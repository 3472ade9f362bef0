import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';

const again = (description: string) => [{ operation: 'requestOwnerChange', description }];

export const unknownProduct = (): InputProblem =>
  inputProblem('UNKNOWN_PRODUCT', 'There is no such product in service.', ['input', 'productId'], again('Choose another one.'));

export const sameOwner = (): InputProblem =>
  inputProblem('SAME_OWNER', 'It is the product of this customer already.', ['input', 'newCustomerId'], []);

export const unknownOwner = (): InputProblem =>
  inputProblem('UNKNOWN_CUSTOMER', 'There is no such customer.', ['input', 'newCustomerId'], again('Choose another one.'));

export const unknownAccount = (): InputProblem =>
  inputProblem(
    'UNKNOWN_BILLING_ACCOUNT',
    'The new customer has no such billing account.',
    ['input', 'billingAccountId'],
    again('Choose one of the accounts of the new customer.'),
  );

export const needsWhatStays = (productIds: readonly string[]): InputProblem =>
  inputProblem(
    'NEEDS_WHAT_STAYS',
    'The product relies on another one that would stay where it is.',
    ['input', 'productId'],
    productIds.map((productId) => ({
      operation: 'requestOwnerChange',
      description: 'Hand over what it relies on; it goes along.',
      arguments: { productId },
    })),
  );

export const underContract = (agreementIds: readonly string[]): InputProblem =>
  inputProblem(
    'UNDER_CONTRACT',
    'The product, or what goes along with it, is under a contract with its present customer.',
    ['input', 'productId'],
    agreementIds.map((agreementId) => ({
      operation: 'changeAgreementProducts',
      description: 'Take the product out of the contract first, or end the contract.',
      arguments: { agreementId },
    })),
  );

export const openOrders = (customerOrderIds: readonly string[]): InputProblem =>
  inputProblem(
    'OPEN_ORDERS',
    'Orders on the product, or on what relies on it, are not done.',
    ['input', 'productId'],
    customerOrderIds.map((customerOrderId) => ({
      operation: 'requestOrderCancellation',
      description: 'Wait until the order is done, or cancel it.',
      arguments: { customerOrderId },
    })),
  );

export const notTransferred = (code: string): InputProblem =>
  inputProblem('NOT_TRANSFERRED', `The inventory refused to hand the product over (${code}).`, ['input', 'productId'], []);
