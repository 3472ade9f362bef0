export type E164Fault = 'E164_FORM' | 'E164_LENGTH';

const reasons: Record<E164Fault, string> = {
  E164_FORM: 'A number is written as + and digits, the first of them not 0.',
  E164_LENGTH: 'A number has 7 to 15 digits after the +.',
};

/** What is wrong with a phone number by ITU-T E.164; undefined when nothing is. */
export const e164Fault = (value: string): { code: E164Fault; reason: string } | undefined => {
  const fault = (code: E164Fault) => ({ code, reason: reasons[code] });
  if (!/^\+[1-9]\d*$/.test(value)) return fault('E164_FORM');
  return value.length >= 8 && value.length <= 16 ? undefined : fault('E164_LENGTH');
};
