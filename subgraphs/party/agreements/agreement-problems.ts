import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';

const again = (description: string) => [{ operation: '', description }];

/** Missing and foreign look the same. */
export const unknownAgreement = (): InputProblem =>
  inputProblem(
    'UNKNOWN_AGREEMENT',
    'There is no such agreement.',
    ['input', 'agreementId'],
    again('Use the id of an agreement.'),
  );

export const unknownProduct = (path: string[], productId: string): InputProblem =>
  inputProblem('UNKNOWN_PRODUCT', `The customer has no product ${productId}.`, path, [
    { operation: 'customer', description: 'Choose one of the products of the customer.' },
  ]);

export const notUnderAgreement = (path: string[], productId: string): InputProblem =>
  inputProblem('NOT_UNDER_AGREEMENT', `The product ${productId} is not under the agreement.`, path, [
    { operation: 'agreement', description: 'Look at the products of the agreement.' },
  ]);

export const agreementEnds = (): InputProblem =>
  inputProblem(
    'AGREEMENT_ENDS',
    'The agreement ends, or has ended.',
    ['input', 'agreementId'],
    [{ operation: 'createAgreement', description: 'Conclude a new one.' }],
  );

export const tooManyProducts = (path: string[], most: number): InputProblem =>
  inputProblem('TOO_MANY_PRODUCTS', `At most ${most} products can be named at once.`, path, again('Name fewer.'));

export const invalid = (field: string, expected: string): InputProblem =>
  inputProblem('INVALID_INPUT', `The ${field} must be ${expected}.`, ['input', field], again(`Send ${expected}.`));
