import type { Graph } from '../../gateway/graph.ts';

type Role = 'customer' | 'agent' | 'reviewer' | 'service';

const headersFor = async ({ identity }: Graph, claims: { role: Role; customerId?: string; subject?: string }) => {
  if (!identity.issuer) throw new Error('The graph has no sandbox issuer.');
  const { access_token: token } = await identity.issuer.issue(claims);
  return { authorization: `Bearer ${token}` };
};

/** Headers of a signed-in customer. */
export const customerHeaders = (graph: Graph, customerId: string) => headersFor(graph, { role: 'customer', customerId });

/** Headers of a call-centre agent. */
export const agentHeaders = (graph: Graph) => headersFor(graph, { role: 'agent', subject: 'agent-007' });

/** Headers of a system of the operator. */
export const serviceHeaders = (graph: Graph) => headersFor(graph, { role: 'service', subject: 'sms-gateway' });
