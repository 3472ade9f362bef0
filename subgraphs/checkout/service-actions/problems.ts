import { inputProblem } from '../../kit/graph/user-error.ts';
import type { PlannedEnd } from '../ports.ts';

export const unknownServiceAction = () =>
  inputProblem(
    'UNKNOWN_SERVICE_ACTION',
    'There is no such service action.',
    ['input', 'code'],
    [{ operation: 'serviceActions', description: 'Look at what can be asked for.' }],
  );

/** Somebody else's line looks like one that does not exist. */
export const unknownLine = (kind: string) =>
  inputProblem(
    'UNKNOWN_LINE',
    'There is no such line.',
    ['input', 'line', kind],
    [{ operation: 'customer', description: "Choose one of the customer's products." }],
  );

export const noSuchProduct = () =>
  inputProblem(
    'NO_SUCH_PRODUCT',
    'The line has no such product that could be ended.',
    ['input', 'code'],
    [{ operation: 'customer', description: "Look at the customer's products." }],
  );

export const endIsBeingMoved = ({ customerOrderId }: PlannedEnd) =>
  inputProblem(
    'END_IS_BEING_MOVED',
    'Somebody has asked for another date already.',
    ['input', 'code'],
    [{ operation: 'customerOrder', description: 'Look at the open request.', arguments: { id: customerOrderId } }],
  );

export const endsOtherwise = ({ customerOrderId, itemId }: PlannedEnd) =>
  inputProblem(
    'END_IS_PLANNED',
    'Another order ends the product on its date.',
    ['input', 'code'],
    [
      {
        operation: 'requestReschedule',
        description: 'Ask to move that date.',
        arguments: { customerOrderId, itemIds: [itemId] },
      },
    ],
  );
