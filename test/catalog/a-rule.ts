type Json = Record<string, unknown>;

export const comparison = (fact: string, path: string | undefined, operator: string, value: unknown, params?: Json) => ({
  fact,
  ...(path && { path }),
  operator,
  value,
  ...(params && { params }),
});

/** A rule about the tiny catalog's offering, as a dump has it. */
export const aRule = (changes: Json = {}, params: Json = {}): Json => ({
  id: 'r',
  '@type': 'QualificationRule',
  name: 'Rule',
  target: { productOffering: [{ id: 'o' }] },
  conditions: { all: [comparison('customer', 'riskSegment', 'equal', 'HIGH')] },
  event: { type: 'unqualified', params: { code: 'RISK_TOO_HIGH', label: 'Not for this risk.', ...params } },
  ...changes,
});
