import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { readCatalog, type CatalogContent } from './read-catalog.ts';
import { servedCatalog } from './served-catalog.ts';
import type { Selection } from './select-specifications.ts';

export const specificationsFile = 'product-specifications.generated.json';

const root = join(import.meta.dirname, '../..');

/** Which catalog the types are made of, and of how much of it; kept in the generated file, so that it need not be said again. */
export interface CatalogChoice extends Selection {
  /** From the root of the repository; null: it is not in there, and what was made of it once is all there is. */
  catalog: string | null;
}

const kept = z.looseObject({
  '@madeFrom': z.object({
    catalog: z.string().nullable(),
    lifecycle: z.array(z.string()),
    category: z.array(z.string()),
    limit: z.int(),
  }),
});

const otherwise: CatalogChoice = { catalog: 'subgraphs/catalog/sample/catalog.json', lifecycle: [], category: [], limit: 300 };

/** What was chosen last. */
export const lastChoice = (schemaFolder: string): CatalogChoice => {
  const path = join(schemaFolder, specificationsFile);
  if (!existsSync(path)) return otherwise;
  return kept.parse(JSON.parse(readFileSync(path, 'utf8')))['@madeFrom'];
};

export interface Asked {
  catalog?: string | undefined;
  served?: boolean | undefined;
  lifecycle?: string | undefined;
  category?: string | undefined;
  limit?: string | undefined;
}

const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const inRepository = (path: string): string | null => {
  const fromRoot = relative(root, path);
  return fromRoot.startsWith('..') || isAbsolute(fromRoot) ? null : fromRoot;
};

/** What is asked for over what was chosen last; another catalog begins anew. */
export const chooseCatalog = (asked: Asked, last: CatalogChoice): CatalogChoice => {
  const isOther = asked.catalog !== undefined || asked.served === true;
  const base = isOther ? otherwise : last;
  const limit = asked.limit === undefined ? base.limit : Number(asked.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit takes a whole number, not "${asked.limit ?? ''}".`);
  return {
    catalog: isOther ? (asked.catalog === undefined ? null : inRepository(asked.catalog)) : base.catalog,
    lifecycle: asked.lifecycle === undefined ? base.lifecycle : listOf(asked.lifecycle),
    category: asked.category === undefined ? base.category : listOf(asked.category),
    limit,
  };
};

/** Reads the chosen catalog; where it cannot be reached any more, what was made of it last, whole. */
export const readChosen = async (
  asked: Asked,
  choice: CatalogChoice,
  schemaFolder: string,
): Promise<{ content: CatalogContent; selection: Selection }> => {
  if (asked.served) return { content: await servedCatalog(), selection: choice };
  const path = asked.catalog ?? (choice.catalog && join(root, choice.catalog));
  if (path && (asked.catalog !== undefined || existsSync(path))) return { content: await readCatalog(path), selection: choice };
  const all = { lifecycle: [], category: [], limit: Infinity };
  return { content: await readCatalog(join(schemaFolder, specificationsFile)), selection: all };
};
