import type { Graph } from '../../gateway/graph.ts';
import type { TokenRequest } from '../../gateway/sandbox-issuer.ts';

/** Headers of anybody: for what has no helper of its own below. */
export const headersOf = async ({ identity }: Graph, claims: TokenRequest) => {
  if (!identity.issuer) throw new Error('The graph has no sandbox issuer.');
  const { access_token: token } = await identity.issuer.issue(claims);
  return { authorization: `Bearer ${token}` };
};

/** Headers of a signed-in customer. */
export const customerHeaders = (graph: Graph, customerId: string, partyId?: string) =>
  headersOf(graph, { role: 'customer', customerId, partyId });

/** Headers of a call-centre agent. */
export const agentHeaders = (graph: Graph) => headersOf(graph, { role: 'agent', subject: 'agent-007' });

/** Headers of a system of the operator. */
export const serviceHeaders = (graph: Graph) => headersOf(graph, { role: 'service', subject: 'sms-gateway' });
