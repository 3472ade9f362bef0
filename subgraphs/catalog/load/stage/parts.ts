import type { Collection } from '../../tmf/dump.schema.ts';
import type { DumpProblem } from '../../tmf/problem.ts';
import type { CatalogTable } from '../catalog-tables.ts';
import type { Row } from './table-writer.ts';

/** What the graph follows must lead somewhere; other references pass, for their targets may be in other systems. */
export interface Link {
  /** Where in the resource, for example `category[0].id`. */
  place: string;
  target: Collection;
  /** Empty: the reference has none. */
  id: string;
}

/** A resource in pieces: all that can be said of it without looking at others. */
export interface Parts {
  rows: { table: CatalogTable; row: Row }[];
  links: Link[];
  /** Resources it holds by value; they have ids like those beside it. */
  held: { collection: Collection; id: string; place: string }[];
  problems: DumpProblem[];
  warnings: DumpProblem[];
}

export const noParts: Parts = { rows: [], links: [], held: [], problems: [], warnings: [] };
