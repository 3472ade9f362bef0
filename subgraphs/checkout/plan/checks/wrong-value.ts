import { invalidValue, type CheckoutProblem } from '../../errors.ts';

/** One problem when something is wrong, none when it is not. */
export const wrong = (isWrong: boolean, path: string[], reason: string): CheckoutProblem[] =>
  isWrong ? [invalidValue(['input', ...path], reason)] : [];
