const isDigits = (text: string) => /^\d+$/.test(text);

/** The weighted sum of ISO/IEC 7812-1 annex B; `doubleLast` when the check digit is still to come. */
const weightedSum = (digits: string, doubleLast: boolean) =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const doubled = (index % 2 === 0) === doubleLast;
    const value = Number(digit) * (doubled ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);

/** The digit that makes `digits` followed by it pass the Luhn check. */
export const luhnCheckDigit = (digits: string): string => String((10 - (weightedSum(digits, true) % 10)) % 10);

export const passesLuhn = (digits: string): boolean => isDigits(digits) && weightedSum(digits, false) % 10 === 0;
