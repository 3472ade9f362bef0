import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import type { Examples } from './examples.ts';
import { plainFetcher } from './fetcher.ts';
import { SandboxPlayground } from './sandbox-playground.tsx';
import { setUpWorkers } from './workers.ts';

const fetchExamples = async (url: string): Promise<Examples> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Examples;
};

const start = async (root: HTMLElement) => {
  const { graphqlPath = '/graphql', examplesPath } = root.dataset;
  setUpWorkers();
  const page = examplesPath ? (
    <SandboxPlayground graphqlPath={graphqlPath} examples={await fetchExamples(examplesPath)} />
  ) : (
    <GraphiQL fetcher={plainFetcher(graphqlPath)} inputValueDeprecation schemaDescription />
  );
  createRoot(root).render(page);
};

const root = document.querySelector<HTMLElement>('#playground');
if (root) start(root).catch((error: unknown) => (root.textContent = `The playground could not start: ${String(error)}`));
