/** What whoever measures may set. */
export const benchConfig = {
  /** A PostgreSQL to measure the catalog on as well, beside the embedded one: databases are made there and dropped again. */
  get databaseUrl() {
    return process.env.BENCH_DATABASE_URL;
  },
};
