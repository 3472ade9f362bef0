import type { AnyEntity, Constructor, EntityClass, EntitySchema } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { MikroORM, UnderscoreNamingStrategy, type EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from '../logger.ts';
import { releaseLostConnections } from './lost-connections.ts';

export interface StoreOptions {
  url: string;
  /** The subgraph's own PostgreSQL schema; no statement leaves it. */
  schema: string;
  entities: (EntityClass<AnyEntity> | EntitySchema)[];
  /** In the order they are applied. */
  migrations: Constructor<Migration>[];
  log?: Logger | undefined;
  /** Connections at most: six stores and the engine share one server. */
  poolSize?: number;
}

/** A subgraph's own store. */
export interface Store {
  /** Where it is, for a connection of one's own. */
  url: string;
  orm: MikroORM;
  /** A fresh unit of work: one per request, job or step. */
  em(): EntityManager;
  close(): Promise<void>;
}

/** Opens the store without touching the database: the first query connects. `migrateStore` makes its tables. */
export function openStore({ url, schema, entities, migrations, log, poolSize = 5 }: StoreOptions): Store {
  const orm = new MikroORM({
    ...location(url),
    schema,
    entities,
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    forceUtcTimezone: true,
    ensureDatabase: false,
    debug: false,
    logger: (message) => log?.warn(message),
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    driverOptions: {
      connectionString: url, // whole, so that sslmode and the like count
      application_name: schema,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      onPoolCreated: releaseLostConnections,
    },
    migrations: { migrationsList: migrations, tableName: 'mikro_orm_migrations', schema, snapshot: false, silent: true },
  });
  return { url, orm, em: () => orm.em.fork(), close: () => orm.close(true) };
}

/** What MikroORM itself wants to know of the address; pg reads the whole. */
function location(url: string) {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    host: decodeURIComponent(hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    dbName: decodeURIComponent(pathname.slice(1)),
  };
}
