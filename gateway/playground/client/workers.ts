const scripts: Record<string, string> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

/** Tells Monaco where its background workers are: beside this script, on our own server. */
export const setUpWorkers = () => {
  const getWorker = (_id: string, label: string) =>
    new Worker(new URL(`./${scripts[label] ?? 'editor.worker.js'}`, import.meta.url));
  Object.assign(globalThis, { MonacoEnvironment: { getWorker } });
};
