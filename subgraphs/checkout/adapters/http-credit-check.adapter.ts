import { z } from 'zod';
import { answerOf, createTmfHttp, type TmfSystem } from '../../kit/tmf-http.ts';
import type { CreditCheck } from '../ports.ts';

type Assessment = Parameters<CreditCheck['assess']>[0];

const PROVIDER = 'creditCheck';
const PATH = '/partyRoleRiskAssessment';

/** The part of a TMF696 `PartyRoleRiskAssessment` that counts here. */
const assessment = z.looseObject({
  riskAssessmentResult: z.looseObject({
    overallResult: z
      .string()
      .toUpperCase()
      .pipe(z.enum(['LOW', 'MEDIUM', 'HIGH'])),
  }),
});

const toTmf = ({ key, customer, customerId }: Assessment) => ({
  '@type': 'PartyRoleRiskAssessment',
  externalId: key,
  partyRole: { '@referredType': 'Customer', ...(customerId && { id: customerId }) },
  ...(customer?.individual && { party: { '@type': 'Individual', ...customer.individual } }),
  ...(customer?.organization && { party: { '@type': 'Organization', ...customer.organization } }),
});

/** An operator's TMF696 risk management, or a credit agency behind it. Who is asked about stays out of the journal. */
export const createHttpCreditCheck = (system: Omit<TmfSystem, 'provider'>): CreditCheck => {
  const call = createTmfHttp({ ...system, provider: PROVIDER });
  return {
    async assess(request) {
      const body = toTmf(request);
      const said = await call({ operation: 'assess', method: 'POST', path: PATH, key: request.key, body, isPrivate: true });
      return { segment: answerOf(PROVIDER, assessment, said.body).riskAssessmentResult.overallResult };
    },
  };
};
