import { randomUUID } from 'node:crypto';
import type { RequestContext } from './subgraph.ts';

/** The context of a call that one subgraph makes to another. */
export const serviceRequest = (tenant: string): RequestContext => ({
  viewer: { role: 'service', subject: 'service', tenant },
  traceId: randomUUID().replaceAll('-', ''),
});
