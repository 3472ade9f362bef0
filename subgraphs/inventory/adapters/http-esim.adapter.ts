import { z } from 'zod';
import { ProviderError } from '../../kit/provider-error.ts';
import { answerOf, createTmfHttp, type TmfSystem } from '../../kit/tmf-http.ts';
import type { EsimProfiles } from '../ports.ts';

/** GSMA SGP.22 section 6.5: how every ES2+ function answers. */
const executed = z.looseObject({
  header: z.looseObject({
    functionExecutionStatus: z.looseObject({
      status: z.string(),
      statusCodeData: z.looseObject({ reasonCode: z.string().optional(), message: z.string().optional() }).optional(),
    }),
  }),
});

/** The profile is ordered or released already: an earlier try got through. */
const ALREADY_DONE = '3.3';

/** An SM-DP+ by its ES2+ functions, as JSON over HTTP. Matching ids are not kept with the attempts. */
export const createHttpEsim = (system: TmfSystem): EsimProfiles => {
  const call = createTmfHttp(system);
  const ask = async (operation: string, key: string, body: object) => {
    const header = { functionRequesterIdentifier: 'tmf-supergraph', functionCallIdentifier: `${key}:${operation}` };
    const path = `/gsma/rsp2/es2plus/${operation}`;
    const answer = await call({ operation, method: 'POST', path, key, body: { header, ...body }, isPrivate: true });
    const { status, statusCodeData } = answerOf(system.provider, executed, answer.body).header.functionExecutionStatus;
    if (status.startsWith('Executed') || statusCodeData?.reasonCode === ALREADY_DONE) return;
    const code = statusCodeData?.reasonCode ?? status;
    throw new ProviderError({ provider: system.provider, code, message: `${operation} failed: ${code}.`, retryable: false });
  };
  return {
    async release({ key, iccid, matchingId }) {
      await ask('downloadOrder', key, { iccid });
      await ask('confirmOrder', key, { iccid, matchingId, releaseFlag: true });
    },
  };
};
