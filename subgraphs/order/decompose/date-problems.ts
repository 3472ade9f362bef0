import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';

const ofItem = (itemId: string, field: string) => ['items', itemId, field];
const mend = (description: string) => [{ operation: 'patchCart', description }];

export const terminationNotAllowed = (itemId: string): InputProblem =>
  inputProblem(
    'TERMINATION_NOT_ALLOWED',
    'Only a new product can be ordered together with its end.',
    ofItem(itemId, 'terminationDate'),
    mend('Leave the date out, or order the end of the product by itself.'),
  );

export const emptyWindow = (itemId: string): InputProblem =>
  inputProblem(
    'EMPTY_WINDOW',
    'The product would end before it begins, or at that instant.',
    ofItem(itemId, 'terminationDate'),
    mend('Move its end after its start.'),
  );

export const startsBeforeNeed = (itemId: string, neededId: string): InputProblem =>
  inputProblem(
    'STARTS_BEFORE_NEED',
    `The line ${itemId} would begin before ${neededId}, which it relies on.`,
    ofItem(itemId, 'requestedStartDate'),
    mend('Let both begin on one date, or this one later.'),
  );

export const endsBeforeDependent = (itemId: string, dependentId: string, field: string): InputProblem =>
  inputProblem(
    'ENDS_BEFORE_DEPENDENT',
    `What the line ${itemId} is about would end while ${dependentId} still relies on it.`,
    ofItem(itemId, field),
    mend('Let what relies on it end on the same date or before.'),
  );

export const bundleTooDeep = (itemId: string, deepest: number): InputProblem =>
  inputProblem(
    'BUNDLE_TOO_DEEP',
    `Bundles can be nested ${deepest} deep at most.`,
    ofItem(itemId, 'relationships'),
    mend('Put the line into a bundle further up.'),
  );
