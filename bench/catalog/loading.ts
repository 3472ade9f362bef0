import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ndjsonOf } from '../catalog-of.ts';
import { startProgram } from '../program.ts';
import { copyAgain } from './copy-again.ts';

const program = fileURLToPath(new URL('../catalog-load-program.ts', import.meta.url));

/** One catalog loaded by a process of its own, and the same rows copied by PostgreSQL alone. */
export interface Loading {
  offerings: number;
  bytes: number;
  rows: number;
  ms: number;
  copyMs: number;
  /** Resident megabytes: before, and the most while it loaded. */
  before: number;
  peak: number;
}

export async function measureLoading(databaseUrl: string, offerings: number): Promise<Loading> {
  const folder = await mkdtemp(join(tmpdir(), 'tmf-supergraph-dump-'));
  const file = join(folder, 'catalog.ndjson');
  await pipeline(ndjsonOf({ offerings }), createWriteStream(file));
  const { size: bytes } = await stat(file);
  const loader = await startProgram(program, [databaseUrl]);
  const loaded = await loader.ask<{ ms: number; before: number; peak: number }>({ load: file });
  await loader.close();
  await rm(folder, { recursive: true });
  const { ms: copyMs, rows } = await copyAgain(databaseUrl);
  return { offerings, bytes, rows, copyMs, ...loaded };
}
