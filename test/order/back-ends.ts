import type { Backend } from '../../subgraphs/order/ports.ts';

/** It takes much at once, knows a call by its key, and answers soon. */
export const modern: Backend = { name: 'modern', bulk: true, idempotent: true, timeoutMs: 5_000 };

/** It takes one line at a time, knows no keys, and may take long. */
export const legacy: Backend = { name: 'legacy', bulk: false, idempotent: false, timeoutMs: 20_000 };
