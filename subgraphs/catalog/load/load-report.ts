import type { ChangeKind } from '../entities/catalog-change.entity.ts';
import type { LoadPhase } from '../entities/catalog-load.entity.ts';
import type { CatalogVersion } from '../entities/catalog-version.entity.ts';
import type { DumpProblem } from '../tmf/problem.ts';
import type { CatalogTable } from './catalog-tables.ts';

export interface ChangeCount {
  kind: ChangeKind;
  resourceType: string;
  count: number;
}

interface Found {
  /** Of the load, under which it is kept. */
  id: string;
  /** The first of so many. */
  warnings: DumpProblem[];
  warningCount: number;
}

export type LoadReport =
  | (Found & { accepted: false; outcome: 'REFUSED'; problems: DumpProblem[]; problemCount: number })
  | (Found & { accepted: true; outcome: 'UNCHANGED'; version: CatalogVersion })
  | (Found & { accepted: true; outcome: 'PREVIEWED'; counts: Record<CatalogTable, number>; changes: ChangeCount[] })
  | (Found & {
      accepted: true;
      outcome: 'LOADED';
      version: CatalogVersion;
      counts: Record<CatalogTable, number>;
      changes: ChangeCount[];
    });

export interface LoadProgress {
  phase: LoadPhase;
  bytesRead: number;
  bytesTotal: number | undefined;
  resourcesRead: number;
}
