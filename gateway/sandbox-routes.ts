import express from 'express';
import { z } from 'zod';
import { tokenRoles } from '../subgraphs/kit/graph/viewer.ts';
import type { SandboxIssuer } from './sandbox-issuer.ts';

const name = z
  .string()
  .min(1)
  .max(200)
  .nullish()
  .transform((text) => text ?? undefined);

const tokenRequest = z.object({
  role: z.enum(tokenRoles),
  customerId: name,
  partyId: name,
  subject: name,
  tenant: name,
});

const help = `Send JSON such as {"role": "customer", "customerId": "..."}; role is one of ${tokenRoles.join(', ')}.`;

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
    response.set('cache-control', 'no-store');
    response.json(await issuer.issue(data));
  });
  return router;
};
