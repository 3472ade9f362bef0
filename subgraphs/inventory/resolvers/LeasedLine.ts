import { notFound } from '../../kit/graph/errors.ts';
import type { LeasedLineResolvers } from '../generated/resolvers.ts';

/** Of a lease that was shown to its holder already. */
export const LeasedLine: LeasedLineResolvers = {
  msisdn: async ({ msisdn }, _args, { loaders }) => {
    const number = await loaders.msisdns.load(msisdn);
    if (!number) throw notFound();
    return number;
  },
  iccid: ({ iccid }, _args, { loaders }) => (iccid === null ? null : loaders.iccids.load(iccid)),
};
