/** What the start of a test run tells its workers. */
export const testConfig = {
  /** A PostgreSQL server of the developer's or of CI; otherwise the run starts its own. */
  get databaseUrl() {
    return process.env.TEST_DATABASE_URL;
  },
  /** Names this run's databases, so that two runs on one server stay apart. */
  get runId() {
    return process.env.TEST_RUN_ID;
  },
  /** How many random checkouts are compared with the model. */
  get modelRuns() {
    return Number(process.env.MODEL_RUNS ?? 12);
  },
  /** For processes that a test starts. */
  get environment() {
    return process.env;
  },
  /** Settings of the operator for what this test starts; answers how to take them back. */
  use(settings: Record<string, string>) {
    Object.assign(process.env, settings);
    return () => {
      for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name);
    };
  },
  /** For a graph in a process of its own. */
  get graphDatabaseUrl() {
    return process.env.GRAPH_DATABASE_URL ?? '';
  },
  /** Tells the workers, which inherit the environment. */
  announce(databaseUrl: string, runId: string) {
    process.env.TEST_DATABASE_URL = databaseUrl;
    process.env.TEST_RUN_ID = runId;
  },
};
