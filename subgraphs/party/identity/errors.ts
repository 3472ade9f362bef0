import { inputProblem, type UserErrorFields } from '../../kit/graph/user-error.ts';

export const tooManyCodes = (retryAfter: Date, path: string[]) => ({
  __typename: 'TooManyCodesError' as const,
  code: 'TOO_MANY_CODES',
  reason: 'Another code can be sent only later.',
  path,
  recover: [{ operation: '', description: 'Wait until `retryAfter`, or use the code that was sent.' }],
  retryAfter,
});

const rejections = {
  WRONG_CODE: ['This is not the code.', 'resendCode', 'Try again, or have another code sent.'],
  NO_ATTEMPTS_LEFT: ['Too many wrong codes were tried.', 'signIn', 'Begin anew.'],
  CODE_EXPIRED: ['The code has expired.', 'signIn', 'Begin anew.'],
  CODE_USED: ['The code has been used.', 'signIn', 'Begin anew.'],
  UNKNOWN_CHALLENGE: ['There is nothing to confirm.', 'signIn', 'Begin anew.'],
} as const;

export interface CodeRejected extends UserErrorFields {
  __typename: 'CodeRejectedError';
  attemptsLeft: number;
}

export const codeRejected = (code: keyof typeof rejections, attemptsLeft = 0): CodeRejected => {
  const [reason, operation, description] = rejections[code];
  const path = ['input', code === 'UNKNOWN_CHALLENGE' ? 'challengeId' : 'code'];
  return { __typename: 'CodeRejectedError', code, reason, path, recover: [{ operation, description }], attemptsLeft };
};

export const challengeClosed = () =>
  inputProblem(
    'CHALLENGE_CLOSED',
    'No other code is sent for this.',
    ['input', 'challengeId'],
    [{ operation: 'signIn', description: 'Begin anew.' }],
  );

export const sessionEnded = () => ({
  __typename: 'SessionEndedError' as const,
  code: 'SESSION_ENDED',
  reason: 'The session has ended.',
  path: ['input', 'refreshToken'],
  recover: [{ operation: 'signIn', description: 'Sign in again.' }],
});

export const alreadyCustomer = () =>
  inputProblem(
    'ALREADY_CUSTOMER',
    'You are a customer already.',
    ['input', 'customer', 'individual'],
    [{ operation: 'switchCustomer', description: 'Act for that customer.' }],
  );

export const notOfThisLogin = () =>
  inputProblem(
    'UNKNOWN_CUSTOMER',
    'This login opens no such customer.',
    ['customerId'],
    [{ operation: 'login', description: 'Choose one of its customers.' }],
  );
