import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../subgraphs/kit/graph/error-code.ts';
import type { Example, Examples } from './client/examples.ts';

const textOf = (path: string) =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });

const operationFiles = async (folder: string) => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.graphql')).sort();
};

const readExample = async (folder: string, file: string): Promise<Example> => {
  const name = file.slice(0, -'.graphql'.length);
  const [query, variables, headers] = await Promise.all(
    ['.graphql', '.variables.json', '.headers.json'].map((ending) => textOf(join(folder, `${name}${ending}`))),
  );
  return { name, query: query ?? '', variables: variables ?? null, headers: headers ?? null };
};

/** The example operations as they are on disk now, in the order of their names; the hash tells browsers when they changed. */
export const readExamples = async (folder: string): Promise<Examples> => {
  const files = await operationFiles(folder);
  const examples = await Promise.all(files.map((file) => readExample(folder, file)));
  const hash = createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 12);
  return { hash, examples };
};
