import { inputProblem } from '../../kit/graph/user-error.ts';

const again = [{ operation: '', description: 'Repeat the call that was refused, to get a token that is.' }];

/** Forged, too old, used before, or somebody else's: all look alike. */
export const tokenNotValid = () =>
  inputProblem('INVALID_TOKEN', 'This token is not valid, or not any more.', ['input', 'resolutionToken'], again);

export const unknownCandidate = () =>
  inputProblem(
    'UNKNOWN_PARTY',
    'This party is none of the candidates.',
    ['input', 'decision', 'same', 'partyId'],
    [{ operation: 'resolveDuplicate', description: 'Choose one of `candidates`.' }],
  );

export const documentInUse = () =>
  inputProblem(
    'DOCUMENT_IN_USE',
    'Two people have no document in common.',
    ['input', 'decision', 'different'],
    [
      { operation: 'resolveDuplicate', description: 'Decide that it is the same person.' },
      { operation: '', description: 'Repeat the call that was refused, with the number of the right document.' },
    ],
  );
