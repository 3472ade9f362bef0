import type { PortInRejectionCode } from '../generated/resolvers.ts';

/** Why a donor keeps a number, as it is kept and answered. */
export interface Rejection {
  code: PortInRejectionCode;
  reason: string;
  correct: string[];
  donorCode: string;
}

const known: Readonly<Record<string, Omit<Rejection, 'donorCode'>>> = {
  AUTHORIZATION_CODE: {
    code: 'WRONG_AUTHORIZATION_CODE',
    reason: 'The other operator does not accept this PIN or authorization code.',
    correct: ['donor.authorizationCode'],
  },
  ACCOUNT_NUMBER: {
    code: 'WRONG_ACCOUNT_NUMBER',
    reason: 'The other operator does not know this account.',
    correct: ['donor.accountNumber'],
  },
  HOLDER: { code: 'WRONG_HOLDER', reason: 'The number is in another name there.', correct: ['donor.holder'] },
  NUMBER: { code: 'WRONG_NUMBER', reason: 'The other operator does not have this number.', correct: ['donor.operator'] },
  DATE: { code: 'WRONG_DATE', reason: 'The number cannot come over on this day.', correct: ['wantedDate'] },
};

const other: Omit<Rejection, 'donorCode'> = {
  code: 'REFUSED',
  reason: 'The other operator does not let the number go; ask there.',
  correct: ['donor.operator', 'donor.accountNumber', 'donor.authorizationCode', 'donor.holder'],
};

/** What a donor's code means to the customer. */
export const rejectionOf = (donorCode: string): Rejection => ({ ...(known[donorCode] ?? other), donorCode });
