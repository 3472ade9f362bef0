import express from 'express';
import { z } from 'zod';
import type { SandboxIssuer } from './sandbox-issuer.ts';

const tokenRequest = z.object({
  role: z.enum(['customer', 'agent', 'reviewer', 'service']),
  customerId: z.string().min(1).nullish(),
  subject: z.string().min(1).nullish(),
});

const help = 'Send JSON such as {"role": "customer", "customerId": "..."}; role is customer, agent, reviewer or service.';

/** Where the sandbox gives out tokens: `POST /sandbox/token`, and the keys that they are checked with. */
export const sandboxRoutes = (issuer: SandboxIssuer): express.Router => {
  const router = express.Router();
  router.get('/.well-known/jwks.json', (_request, response) => {
    response.json(issuer.jwks);
  });
  router.post('/sandbox/token', express.json(), async (request, response) => {
    const { data } = tokenRequest.safeParse(request.body);
    if (!data) {
      response.status(400).json({ error: 'invalid_request', error_description: help });
      return;
    }
    const { role, customerId, subject } = data;
    response.set('cache-control', 'no-store');
    response.json(await issuer.issue({ role, customerId: customerId ?? undefined, subject: subject ?? undefined }));
  });
  return router;
};
