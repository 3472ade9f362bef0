import { join } from 'node:path';
import express from 'express';
import { bundlePlayground } from './bundle.ts';
import { bundleKey } from './bundle-key.ts';
import { readExamples } from './examples.ts';
import { contentSecurityPolicy, pageHtml } from './page.ts';

export interface PlaygroundOptions {
  graphqlPath: string;
  /** Adds the example operations and the sandbox tokens. */
  sandbox: boolean;
  examplesFolder?: string;
}

const defaultExamples = join(import.meta.dirname, '..', '..', 'schema', 'operations', 'playground');
const forEver = { immutable: true, maxAge: '1y', index: false } as const;

/** GraphiQL from our own packages, without any outside address. Mount it anywhere: `app.use('/playground', playground(...))`. */
export const playground = ({ graphqlPath, sandbox, examplesFolder = defaultExamples }: PlaygroundOptions): express.Router => {
  const router = express.Router();
  const key = bundleKey();

  router.get('/', (request, response) => {
    const examplesPath = sandbox ? `${request.baseUrl}/examples.json` : undefined;
    const html = pageHtml({ assets: `${request.baseUrl}/assets/${key}`, graphqlPath, examplesPath });
    response.set({ 'cache-control': 'no-cache', 'content-security-policy': contentSecurityPolicy }).type('html').send(html);
  });

  if (sandbox) {
    router.get('/examples.json', async (_request, response) => {
      response.set('cache-control', 'no-store').json(await readExamples(examplesFolder));
    });
  }

  router.use(`/assets/${key}`, async (request, response, next) => {
    const { folder } = await bundlePlayground();
    express.static(folder, forEver)(request, response, next);
  });

  return router;
};
