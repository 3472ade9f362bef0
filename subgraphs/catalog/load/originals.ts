import type { Store } from '../../kit/database/open-store.ts';
import type { CatalogVersion } from '../entities/catalog-version.entity.ts';
import type { Dump } from './dump.ts';

const BATCH = 500;

const collections = [
  { name: 'category', table: 'category', key: 'position', where: '' },
  { name: 'productSpecification', table: 'product_specification', key: 'id', where: '' },
  // Those that an offering holds are in its original.
  { name: 'productOfferingPrice', table: 'product_offering_price', key: 'id', where: 'and not is_held' },
  { name: 'productOffering', table: 'product_offering', key: 'id', where: '' },
  { name: 'qualificationRule', table: 'qualification_rule', key: 'id', where: '' },
] as const;

type Source = (typeof collections)[number];

async function* originalsOf({ em }: Store, version: number, { table, key, where }: Source) {
  const start = key === 'id' ? '' : -1;
  for (let after: string | number = start; ;) {
    const rows: { key: string | number; tmf: string }[] = await em().execute(
      `select ${key} as key, tmf::text as tmf from catalog.${table} where catalog_version = ? and ${key} > ? ${where} order by ${key} limit ${BATCH}`,
      [version, after],
    );
    yield rows.map(({ tmf }) => tmf);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.key;
  }
}

/** The originals of a version as a dump: for when other code makes other rows of them. */
export const originalsDump = (store: Store, { id, source, dumpHash }: CatalogVersion): Dump => ({
  source,
  hash: dumpHash,
  async *bytes() {
    yield Buffer.from('{');
    for (const [index, collection] of collections.entries()) {
      yield Buffer.from(`${index > 0 ? '],' : ''}"${collection.name}":[`);
      let isFirst = true;
      for await (const originals of originalsOf(store, id, collection)) {
        if (originals.length === 0) continue;
        yield Buffer.from(`${isFirst ? '' : ','}${originals.join(',\n')}`);
        isFirst = false;
      }
    }
    yield Buffer.from(']}');
  },
});
