import type { InputProblem, UserErrorFields } from '../../kit/graph/user-error.ts';
import { sealToken } from './resolution-token.ts';
import { DuplicateSuspected, type Suspicion } from './suspicion.ts';

export interface DuplicateCustomerSuspected extends UserErrorFields {
  __typename: 'DuplicateCustomerSuspectedError';
  resolutionToken: string;
}

/** Why a party is not made or changed. */
export type ProblemOfParty = InputProblem | DuplicateCustomerSuspected;

/** Whom the suspicion is told, and about which part of the input. */
export interface Told {
  /** The only one who may decide about it. */
  caller: string;
  path: string[];
  now: Date;
}

/** It says neither who the other one is nor what they have in common. */
export const duplicateSuspected = async (
  suspicion: Suspicion,
  { caller, path, now }: Told,
): Promise<DuplicateCustomerSuspected> => ({
  __typename: 'DuplicateCustomerSuspectedError',
  code: 'DUPLICATE_CUSTOMER_SUSPECTED',
  reason: 'Somebody with these details is known already.',
  path,
  recover: [
    { operation: 'signIn', description: 'Sign in, if it is you.' },
    {
      operation: '',
      description: 'Send `sharesContact`, if somebody of your household has the e-mail address or telephone too.',
    },
    { operation: 'resolveDuplicate', description: 'Have an agent decide whether it is the same, then repeat this call.' },
  ],
  resolutionToken: await sealToken(suspicion, caller, now),
});

/** What the work answers, or that it was rolled back because of a duplicate. */
export const unlessDuplicate = async <T>(
  work: () => Promise<T>,
  told: Told,
): Promise<T | { duplicate: DuplicateCustomerSuspected }> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DuplicateSuspected) return { duplicate: await duplicateSuspected(error.suspicion, told) };
    throw error;
  }
};
