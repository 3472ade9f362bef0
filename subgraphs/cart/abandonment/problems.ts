import { inputProblem } from '../../kit/graph/user-error.ts';

export const unknownResumeLink = (path: string[]) =>
  inputProblem('UNKNOWN_RESUME_LINK', 'There is no such link, or it was used.', path, [
    { operation: 'createCart', description: 'Start a new cart.' },
  ]);

export const signInToResume = (path: string[]) =>
  inputProblem('SIGN_IN_REQUIRED', "The cart is a customer's: sign in as that customer.", path, [
    { operation: 'resumeCart', description: 'Send the link again once signed in.' },
  ]);

export const contactRequired = () =>
  inputProblem(
    'CONTACT_REQUIRED',
    'Say where to: an e-mail address or a phone number, one of them.',
    ['input'],
    [{ operation: 'setCartContact', description: 'Send either `emailAddress` or `phoneNumber`.' }],
  );
