import type { Collection } from '../../tmf/dump.schema.ts';
import { at } from '../../tmf/problem.ts';
import type { ProblemList } from '../problems.ts';
import { BrokenDump } from '../read/broken-dump.ts';
import type { Piece } from '../read/resource-splitter.ts';
import { RawJson } from './copy-format.ts';
import type { Staging } from './open-staging.ts';
import { parsePiece } from './parse-resource.ts';
import { checkMember, collectionOf } from './recognise-piece.ts';
import type { TableWriter } from './table-writer.ts';
import { toParts } from './to-parts.ts';

export interface Findings {
  problems: ProblemList;
  warnings: ProblemList;
}

interface Located {
  collection: Collection;
  path: string;
  line: number;
  value: unknown;
  text: string;
}

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;

const locate = (piece: Piece, { problems }: Findings): Located | undefined => {
  if (piece.kind !== 'resource') {
    const wrong = checkMember(piece);
    if (wrong) problems.add([wrong]);
    return undefined;
  }
  const parsed = parsePiece(piece);
  if (!parsed.ok) {
    problems.add([parsed.problem]);
    return undefined;
  }
  const collection = collectionOf(piece, parsed.value);
  if (collection === null) return undefined;
  if (typeof collection === 'string') return { ...piece, ...parsed, collection };
  problems.add([collection]);
  return undefined;
};

/** Puts resources into the tables of the new version, one at a time. */
class Stager {
  #ordinal = 0;
  readonly #staging: Staging;
  readonly #findings: Findings;

  constructor(staging: Staging, findings: Findings) {
    this.#staging = staging;
    this.#findings = findings;
  }

  get count(): number {
    return this.#ordinal;
  }

  add({ collection, path, line, value, text }: Located): void {
    const { rows, links } = this.#staging;
    const ordinal = this.#know(collection, idOf(value), path, line);
    const parts = toParts(collection, { path, value, tmf: new RawJson(text) }, ordinal);
    for (const { table, row } of parts.rows) rows[table].add(row, { path, line });
    for (const { place, target, id } of parts.links) links.add({ ordinal, place, target, toId: id }, { path, line });
    for (const held of parts.held) this.#know(held.collection, held.id, at(path, held.place), line);
    this.#findings.problems.add(parts.problems, line);
    this.#findings.warnings.add(parts.warnings, line);
  }

  /** Also resources that are wrong otherwise: a reference to those is right. */
  #know(collection: Collection, id: string | undefined, path: string, line: number): number {
    const ordinal = this.#ordinal++;
    this.#staging.resources.add({ ordinal, collection, id: id ?? null, path, line }, { path, line });
    return ordinal;
  }
}

const writersOf = ({ rows, resources, links }: Staging) => [...Object.values(rows), resources, links];

/** Reads a dump to its end, or as far as it can be read; what is wrong is among the findings. */
export const stageDump = async (
  pieces: AsyncIterable<Piece[]>,
  staging: Staging,
  findings: Findings,
  onProgress: (resources: number) => void,
): Promise<void> => {
  const stager = new Stager(staging, findings);
  const writers = writersOf(staging);
  const flush = async (writer: TableWriter) => {
    const refused = await writer.flush();
    if (refused) findings.problems.add([refused]);
  };
  try {
    for await (const some of pieces) {
      for (const piece of some) {
        const located = locate(piece, findings);
        if (located) stager.add(located);
        for (const writer of writers) if (writer.isFull) await flush(writer);
      }
      onProgress(stager.count);
    }
  } catch (error) {
    if (!(error instanceof BrokenDump)) throw error;
    findings.problems.add([error.problem]);
  }
  for (const writer of writers) await flush(writer);
  await staging.session.query('analyze staged; analyze staged_link');
};
