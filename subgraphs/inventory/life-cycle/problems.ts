import { inputProblem } from '../../kit/graph/user-error.ts';
import type { StoredResourceState } from './transitions.ts';
import { toGraph } from '../tmf/words.ts';

/** Missing and foreign look the same. */
export const noSuchNumber = (value: string) =>
  inputProblem(
    'UNKNOWN_NUMBER',
    `There is no number ${value} that you could change.`,
    ['input', 'msisdn'],
    [{ operation: 'msisdn', description: 'Look the number up.', arguments: { value } }],
  );

export const wrongState = (value: string, state: StoredResourceState) =>
  inputProblem(
    'WRONG_STATE',
    `The number ${value} is ${toGraph(state)}.`,
    ['input', 'msisdn'],
    [{ operation: 'msisdn', description: 'See who has it.', arguments: { value } }],
  );

export const noSim = (value: string) =>
  inputProblem(
    'NO_SIM',
    `The number ${value} is not paired with a SIM.`,
    ['input', 'msisdn'],
    [{ operation: '', description: 'Order a SIM for the line.' }],
  );

export const noSimLeft = (simType: string) =>
  inputProblem(
    'NO_SIM_AVAILABLE',
    `No SIM of type ${simType} is left.`,
    ['input', 'simType'],
    [{ operation: 'replaceSim', description: 'Ask for the other kind of SIM.' }],
  );
