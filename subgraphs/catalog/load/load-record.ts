import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { CatalogLoad } from '../entities/catalog-load.entity.ts';
import type { Dump } from './dump.ts';
import type { LoadProgress, LoadReport } from './load-report.ts';

/** Progress is written so often at most. */
const WRITE_MS = 500;
/** Reports of so many loads are kept. */
const MOST_LOADS = 200;

/** Held as long as the load's process lives. */
export const lockOf = (loadId: string): string => `catalog load ${loadId}`;

export interface LoadOrigin {
  loadId?: string | undefined;
  requestedBy?: string | null | undefined;
  isDryRun: boolean;
  startedAt: Date;
}

/** What is kept of a load, from its beginning on. */
export class LoadRecord {
  readonly id: string;
  readonly #em: () => EntityManager;
  #writtenAt = 0;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(em: () => EntityManager, id: string) {
    this.#em = em;
    this.id = id;
  }

  /** One that was opened before. */
  static of(em: () => EntityManager, id: string): LoadRecord {
    return new LoadRecord(em, id);
  }

  /** What came of a load that needs no other try. */
  static async outcomeOf(em: EntityManager, id: string): Promise<string | undefined> {
    const load = await em.findOne(CatalogLoad, { id, state: { $nin: ['RUNNING', 'FAILED'] } }, { fields: ['state'] });
    return load?.state;
  }

  /** A load that is tried again goes on under its id. */
  static async open(
    em: () => EntityManager,
    dump: Pick<Dump, 'source' | 'size' | 'origin'>,
    origin: LoadOrigin,
  ): Promise<LoadRecord> {
    const { loadId: id = uuidv7(), isDryRun, startedAt, requestedBy = null } = origin;
    const { source, size: bytesTotal = null, origin: dumpOrigin = null } = dump;
    const fresh = { bytesRead: 0, resourcesRead: 0, problemCount: 0, problems: [], warningCount: 0, warnings: [], error: null };
    await em().upsert(CatalogLoad, {
      ...{ id, source, isDryRun, startedAt, requestedBy, bytesTotal, origin: dumpOrigin, ...fresh },
      ...{ state: 'RUNNING', phase: 'WAITING', endedAt: null, catalogVersion: null },
    });
    return new LoadRecord(em, id);
  }

  progress({ phase, bytesRead, resourcesRead }: LoadProgress): void {
    const now = performance.now();
    if (phase === 'READING' && now - this.#writtenAt < WRITE_MS) return;
    this.#writtenAt = now;
    this.#writing = this.#writing
      .then(() => this.#em().nativeUpdate(CatalogLoad, this.id, { phase, bytesRead, resourcesRead }))
      // The load itself meets the same outage, and says so.
      .catch(() => undefined);
  }

  /** That of a swap is written with it, in its transaction. */
  async end(report: LoadReport, endedAt: Date, em = this.#em()): Promise<void> {
    const { outcome, warnings, warningCount } = report;
    const { problems, problemCount } = report.accepted ? { problems: [], problemCount: 0 } : report;
    const catalogVersion = 'version' in report ? report.version.id : null;
    const found = { warnings, warningCount, problems, problemCount, catalogVersion };
    await this.#writing;
    await em.nativeUpdate(CatalogLoad, this.id, { phase: 'DONE', state: outcome, endedAt, ...found });
  }

  async forgetOldest(): Promise<void> {
    await this.#em().execute(
      'delete from catalog.catalog_load where id in (select id from catalog.catalog_load order by id desc offset ?)',
      [MOST_LOADS],
    );
  }

  /** What came of it before stays: the new catalog may be served. */
  async fail(error: unknown, endedAt: Date): Promise<void> {
    const text = String((error as { message?: unknown }).message ?? error);
    await this.#writing;
    await this.#em().nativeUpdate(
      CatalogLoad,
      { id: this.id, state: 'RUNNING' },
      { phase: 'DONE', state: 'FAILED', endedAt, error: text },
    );
  }

  /** A load that runs, or waits for its turn, holds the lock of its own id; one whose process has ended does not. One that a client asked for a moment ago begins soon. */
  async closeForgotten(endedAt: Date): Promise<void> {
    await this.#em().execute(
      `with running as materialized (select id from catalog.catalog_load where state = 'RUNNING' and id <> ?
                and (requested_by is null or phase <> 'WAITING' or started_at < ?::timestamptz - interval '1 minute')),
            ended as materialized (select id from running where pg_try_advisory_xact_lock(hashtextextended(?::text || id::text, 0)))
       update catalog.catalog_load set state = 'FAILED', phase = 'DONE', ended_at = ?, error = ?
        where id in (select id from ended) and state = 'RUNNING'`,
      [this.id, endedAt, lockOf(''), endedAt, 'The process that did it ended before it was done.'],
    );
  }
}
