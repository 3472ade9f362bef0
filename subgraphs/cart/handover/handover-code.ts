import { createHmac } from 'node:crypto';

/** Without 0, 1, I, L, O and U: what is read out is not mistaken. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** The code of one offer: derived, never stored, so a repeated `offerHandover` answers with the same one. */
export const handoverCodeOf = (offerId: string, secret: string): string => {
  let rest = BigInt(`0x${createHmac('sha256', secret).update(`handover-offer:${offerId}`).digest('hex')}`);
  let code = '';
  while (code.length < LENGTH) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
};

/** What is stored of a code; keyed, for a code alone is short enough to be tried out. */
export const storedHandoverCode = (code: string, secret: string): string => {
  const plain = code.toUpperCase().replace(/[^\dA-Z]/g, '');
  return createHmac('sha256', secret).update(`handover-code:${plain}`).digest('hex');
};
