import { passesLuhn } from './luhn.ts';

export type IccidFault = 'ICCID_LENGTH' | 'ICCID_PREFIX' | 'ICCID_CHECK_DIGIT';

const reasons: Record<IccidFault, string> = {
  ICCID_LENGTH: 'An ICCID has 19 or 20 digits and nothing else.',
  ICCID_PREFIX: 'An ICCID begins with 89, the telecommunication prefix.',
  ICCID_CHECK_DIGIT: 'The last digit of an ICCID is its Luhn check digit; this one does not fit.',
};

/** What is wrong with a SIM's number by ITU-T E.118; undefined when nothing is. */
export const iccidFault = (value: string): { code: IccidFault; reason: string } | undefined => {
  const fault = (code: IccidFault) => ({ code, reason: reasons[code] });
  if (!/^\d{19,20}$/.test(value)) return fault('ICCID_LENGTH');
  if (!value.startsWith('89')) return fault('ICCID_PREFIX');
  return passesLuhn(value) ? undefined : fault('ICCID_CHECK_DIGIT');
};
