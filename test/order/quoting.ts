interface Asked {
  ref: string;
  quantity: number;
  characteristics: { name: string; value: unknown }[];
  current?: object[];
}

const price = (value: string, kind: 'ONE_TIME' | 'RECURRING') => ({
  name: 'Fee',
  kind,
  amount: { value, currency: 'EUR' },
  dutyFreeAmount: { value, currency: 'EUR' },
  taxRate: '19',
  period: kind === 'RECURRING' ? 'month' : null,
  unitOfMeasure: null,
});

const pricesOf = ({ quantity, characteristics, current }: Asked) => {
  const isAbroad = characteristics.some(({ name, value }) => name === 'coverage' && value === 'International');
  const monthly = price(isAbroad ? '24.99' : '19.99', 'RECURRING');
  return current ? [monthly] : [price((9.99 * quantity).toFixed(2), 'ONE_TIME'), monthly];
};

/** A catalog that charges 9.99 for each new one at once, and more a month for coverage abroad; it knows no coverage on the moon. */
export const quoteItems = ({ items }: Record<string, unknown>) => ({
  quoteItems: (items as Asked[]).map((asked) => {
    const isImpossible = asked.characteristics.some(({ value }) => value === 'Moon');
    const problem = { code: 'INVALID_CHARACTERISTIC', reason: 'Not there.', path: ['characteristics', 'coverage'], recover: [] };
    return {
      ref: asked.ref,
      characteristics: asked.characteristics,
      prices: isImpossible ? [] : pricesOf(asked),
      problems: isImpossible ? [problem] : [],
    };
  }),
});
