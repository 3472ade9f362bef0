/** Not the code, or not any more; not the token; or neither, for it has not their form. */
const noes = new Set([
  'CodeMismatchException',
  'ExpiredCodeException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'UnauthorizedException',
  'UnsupportedTokenTypeException',
  'UserNotFoundException',
]);

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

/** What Cognito answers; undefined when it says no. What else goes wrong is thrown. */
export const unlessRefused = async <T>(call: Promise<T>): Promise<T | undefined> => {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && noes.has(error.name)) return undefined;
    throw error;
  }
};

/** Somebody is there already. */
export const isTaken = (error: unknown): boolean => isNamed(error, 'UsernameExistsException');

/** It makes no sense in this state, as another code for somebody who is confirmed. */
export const isOutOfPlace = (error: unknown): boolean => isNamed(error, 'InvalidParameterException');

/** It did not answer, or wants to be asked later; it says nothing about what was asked. */
export const isAway = (error: unknown): boolean => {
  const { $metadata, name } = error as { $metadata?: { httpStatusCode?: number }; name?: string };
  const status = $metadata?.httpStatusCode;
  return status === undefined || status >= 500 || name === 'TooManyRequestsException' || name === 'LimitExceededException';
};
