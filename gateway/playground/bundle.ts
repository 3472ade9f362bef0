import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { bundleKey, clientFolder, packageFile } from './bundle-key.ts';

/** A finished bundle: its key goes into the asset addresses, so browsers may keep them for ever. */
export interface Bundle {
  key: string;
  folder: string;
}

const cacheFolder = join(import.meta.dirname, '..', '..', '.cache');

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions;

/** The page itself. Monaco imports its styles piece by piece; all of them are in GraphiQL's own style sheet already. */
const page = (outdir: string): BuildOptions => ({
  ...common,
  entryPoints: { main: join(clientFolder, 'main.tsx') },
  outdir,
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  loader: { '.css': 'empty', '.ttf': 'empty' },
});

const styles = (outdir: string): BuildOptions => ({
  ...common,
  entryPoints: { main: join(clientFolder, 'style.css') },
  outdir,
});

/** The editor's background workers: one self-contained script each. */
const workers = (outdir: string): BuildOptions => ({
  ...common,
  entryPoints: {
    'editor.worker': packageFile('monaco-editor', 'esm/vs/editor/editor.worker.js'),
    'json.worker': packageFile('monaco-editor', 'esm/vs/language/json/json.worker.js'),
    'graphql.worker': packageFile('monaco-graphql', 'esm/graphql.worker.js'),
  },
  outdir,
  format: 'iife',
});

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** esbuild works in its own process, so the server goes on answering meanwhile. */
const buildInto = async (folder: string) => {
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await Promise.all([page(partial), styles(partial), workers(partial)].map((options) => build(options)));
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have finished the same bundle first; theirs is as good.
    if (!(await exists(folder))) throw error;
  } finally {
    await stop();
  }
};

const bundleOnce = async (): Promise<Bundle> => {
  const key = bundleKey();
  const folder = join(cacheFolder, `playground-${key}`);
  if (!(await exists(folder))) await buildInto(folder);
  return { key, folder };
};

let pending: Promise<Bundle> | undefined;

/** The playground's browser code: made at first need, found again at every later start. */
export const bundlePlayground = (): Promise<Bundle> => {
  pending ??= bundleOnce().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
};
