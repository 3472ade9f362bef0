import { readFileSync, readdirSync } from 'node:fs';
import { parse, Source, type DocumentNode } from 'graphql';
import type { SubgraphName } from './subgraph.ts';

const schemaFolder = new URL('../../../schema/', import.meta.url);

const parseFolder = (folder: string): DocumentNode[] =>
  readdirSync(new URL(`${folder}/`, schemaFolder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `${folder}/${file}`)
    .map((path) => parse(new Source(readFileSync(new URL(path, schemaFolder), 'utf8'), `schema/${path}`)));

/** The contract of one subgraph: its own files and everything shared (unused shared types compose without effect). */
export const loadSdl = (name: SubgraphName): DocumentNode[] => [...parseFolder('shared'), ...parseFolder(name)];
