import { defineEntity, p } from '@mikro-orm/core';

const loadStates = ['RUNNING', 'LOADED', 'UNCHANGED', 'PREVIEWED', 'REFUSED', 'FAILED'] as const;

export const loadPhases = ['WAITING', 'READING', 'CHECKING', 'COMPARING', 'SWAPPING', 'DONE'] as const;
export type LoadPhase = (typeof loadPhases)[number];

/** Something wrong with a dump: where, which rule, and why, in words for the person who made it. */
export interface DumpProblem {
  /** For example `productOffering[3].productOfferingPrice[0].id`. */
  path: string;
  reason: string;
  /** Stable code, for machines. */
  rule: string;
  /** Where the resource begins in the dump, from 1; absent where there are no lines. */
  line?: number;
}

const CatalogLoadSchema = defineEntity({
  name: 'CatalogLoad',
  tableName: 'catalog_load',
  properties: {
    id: p.uuid().primary(),
    source: p.text(),
    state: p.enum(loadStates),
    phase: p.enum(loadPhases),
    isDryRun: p.boolean(),
    /** Who asked; absent for the schedule and the command line. */
    requestedBy: p.text().nullable(),
    startedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    bytesRead: p.bigint('number'),
    bytesTotal: p.bigint('number').nullable(),
    resourcesRead: p.integer(),
    problemCount: p.integer(),
    problems: p.json<DumpProblem[]>(),
    warningCount: p.integer(),
    warnings: p.json<DumpProblem[]>(),
    error: p.text().nullable(),
    catalogVersion: p.integer().nullable(),
    /** What told this dump from another before it was read: its address and its tag. */
    origin: p.text().nullable(),
  },
});

/** One attempt to load a dump, and what came of it. */
export class CatalogLoad extends CatalogLoadSchema.class {}
CatalogLoadSchema.setClass(CatalogLoad);
