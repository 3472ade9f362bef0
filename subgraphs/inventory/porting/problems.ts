import { inputProblem } from '../../kit/graph/user-error.ts';
import type { StoredPortInState } from './port-in-states.ts';
import { toGraph } from '../tmf/words.ts';

/** Whose number it is, and who asks for it, is nobody's business. */
export const notPortable = () =>
  inputProblem(
    'NUMBER_NOT_PORTABLE',
    'This number is with this operator already, or is being brought along.',
    ['input', 'msisdn'],
    [{ operation: 'availableNumbers', description: 'Choose a number of this operator.' }],
  );

export const linePortsAlready = (id: string) =>
  inputProblem(
    'LINE_PORTS_ALREADY',
    'This line brings a number along already.',
    ['input', 'cartItemId'],
    [{ operation: 'cancelPortIn', description: 'Take that port-in back first.', arguments: { id } }],
  );

export const wrongDate = () =>
  inputProblem(
    'WRONG_DATE',
    'The day is tomorrow at the earliest, and in 180 days at the latest.',
    ['input', 'wantedDate'],
    [{ operation: 'requestPortIn', description: 'Choose another day.' }],
  );

export const unknownPortIn = () =>
  inputProblem(
    'UNKNOWN_PORT_IN',
    'There is no such port-in.',
    ['input', 'id'],
    [{ operation: 'shoppingCart', description: 'Look at the cart it was asked for.' }],
  );

export const portInIs = (id: string, state: StoredPortInState) =>
  inputProblem(
    'WRONG_STATE',
    `The port-in is ${toGraph(state)}.`,
    ['input', 'id'],
    [{ operation: 'portIn', description: 'Look at its history.', arguments: { id } }],
  );

export const tooLate = (id: string) =>
  inputProblem(
    'TOO_LATE',
    'Its day has come: it cannot be taken back any more.',
    ['input', 'id'],
    [{ operation: 'portIn', description: 'See when the number has come over.', arguments: { id } }],
  );

export const wrongCode = () =>
  inputProblem(
    'WRONG_AUTHORIZATION_CODE',
    'The code is not valid for this number, or not any more.',
    ['input', 'authorizationCode'],
    [{ operation: 'createPortOutCode', description: 'The owner of the line asks for a new code.' }],
  );

export const cannotStay = (id: string) =>
  inputProblem(
    'WRONG_STATE',
    'There is no such port-out, or it is over, or its day has come.',
    ['input', 'id'],
    [{ operation: 'portOut', description: 'Look at how it stands.', arguments: { id } }],
  );

export const onlyNumber = (id: string) =>
  inputProblem(
    'ONLY_NUMBER_OF_LINE',
    'A line that is ordered has no other number: the port-in ends with its order or its product.',
    ['input', 'id'],
    [{ operation: 'portIn', description: 'See how it stands; a rejected one can be corrected.', arguments: { id } }],
  );
