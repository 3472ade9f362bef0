import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs `work` without the engine's ambient workflow. Another subgraph called in process must behave as it does over HTTP:
 * inside the caller's step it could open no transaction step and start no workflow of its own.
 */
export const outside: <T>(work: () => T) => T = AsyncLocalStorage.snapshot();
