import { pipeline } from 'node:stream/promises';
import { ndjsonOf } from './catalog-of.ts';

const offerings = Number(process.argv[2]);
if (!Number.isInteger(offerings) || offerings < 1) {
  console.error('Usage: node bench/write-catalog.ts <number of offerings> > catalog.ndjson');
  process.exit(1);
}
await pipeline(ndjsonOf({ offerings }), process.stdout);
