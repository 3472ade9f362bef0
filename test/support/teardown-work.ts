type Work = () => Promise<void>;

// Jest may load setup and teardown as two module graphs of one process; only the global object is the same.
const shared = globalThis as typeof globalThis & { __teardownWork?: Work[] };

export const atTeardown = (work: Work) => void (shared.__teardownWork ??= []).push(work);

export const takeTeardownWork = (): Work[] => shared.__teardownWork?.splice(0).reverse() ?? [];
