import pg from 'pg';
import { openCatalogDatabase } from '../../subgraphs/catalog/config.ts';
import type { JsonObject } from '../../subgraphs/catalog/tmf/v5/json.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { addResource, emptyContent, type CatalogContent } from './read-catalog.ts';

const tables = {
  productSpecification: 'product_specification',
  productOffering: 'product_offering',
  category: 'category',
};

const batchSize = 1000;

const resourcesOf = async (client: pg.Client, table: string): Promise<pg.QueryResult<{ tmf: JsonObject }>> => {
  await client.query(
    `declare ${table} no scroll cursor for select tmf from catalog.${table} row
       join catalog.catalog_version version on version.id = row.catalog_version and version.is_current`,
  );
  return client.query(`fetch ${batchSize} from ${table}`);
};

/** The catalog that is being served, as it was loaded, from the database of DATABASE_URL or the embedded one. */
export const servedCatalog = async (): Promise<CatalogContent> => {
  const database = await openCatalogDatabase(silentLogger);
  const client = new pg.Client({ connectionString: database.url });
  const content = emptyContent();
  try {
    await client.connect();
    await client.query('begin transaction isolation level repeatable read read only');
    for (const [collection, table] of Object.entries(tables)) {
      let page = await resourcesOf(client, table);
      while (page.rows.length > 0) {
        for (const { tmf } of page.rows) addResource(content, collection, tmf);
        page = await client.query<{ tmf: JsonObject }>(`fetch ${batchSize} from ${table}`);
      }
    }
    return content;
  } finally {
    await client.end();
    await database.close();
  }
};
