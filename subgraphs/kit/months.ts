/** A span of time as TM Forum writes it. */
export interface Span {
  amount: number;
  units: string;
}

const daysPer: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 360 };

/** How many months a span touches: a month that has begun counts. Null: of a unit that is none of a calendar, or without end. */
export const monthsIn = (span: Span | null | undefined): number | null => {
  const days = span && daysPer[span.units.toLowerCase().replace(/s$/, '')];
  return days ? Math.ceil((span.amount * days) / 30) : null;
};

interface Limited {
  appliesFor?: Span | null;
}

/** The prices of the first month, then of each month at which some of them have ended. */
export const monthsOf = <P extends Limited>(prices: readonly P[]): { after: number; prices: P[] }[] => {
  const limits = prices.map((price) => ({ price, months: monthsIn(price.appliesFor) }));
  const ends = new Set(limits.flatMap(({ months }) => months ?? []));
  return [0, ...[...ends].filter((end) => end > 0).sort((one, other) => one - other)].map((after) => ({
    after,
    prices: limits.filter(({ months }) => months === null || months > after).map(({ price }) => price),
  }));
};
