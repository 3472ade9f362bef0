import { availableParallelism } from 'node:os';

/** Tests are ESM TypeScript, compiled by swc; one PostgreSQL server for the run, one database per graph. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/subgraphs/**/*.test.ts', '<rootDir>/gateway/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  testTimeout: 60_000,
  // Tests wait for PostgreSQL and for processes of their own as much as they compute.
  // What a test file loads stays in memory; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1.5GB',
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
};
