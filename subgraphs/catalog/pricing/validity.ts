/** From and until when something holds; an absent end is open. */
export interface Validity {
  validFrom?: Date | null;
  validTo?: Date | null;
}

export const holdsAt = ({ validFrom, validTo }: Validity, at: Date): boolean =>
  (!validFrom || validFrom <= at) && (!validTo || at < validTo);
