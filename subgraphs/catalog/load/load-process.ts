import type { Clock } from '../../kit/clock.ts';
import type { Store } from '../../kit/database/open-store.ts';
import { Process } from '../../kit/engine/process.ts';
import type { Step } from '../../kit/engine/step.ts';
import { dumpAt } from './dump-locations.ts';
import { loadCatalog } from './load-catalog.ts';
import { LoadRecord } from './load-record.ts';

export interface LoadRequest {
  loadId: string;
  location: string;
  dryRun: boolean;
  requestedBy: string;
}

export interface LoadPorts {
  store: Store;
  clock: Clock;
}

/** At least once: a load that was cut off begins again, and one that was done stays what it was. */
const loadDump: Step<LoadRequest, { outcome: string }, never, LoadPorts> = {
  name: 'loadDump',
  retry: { maxAttempts: 3, intervalSeconds: 5 },
  invoke: async ({ loadId, location, dryRun, requestedBy }, { store, clock }) => {
    const before = await LoadRecord.outcomeOf(store.em(), loadId);
    if (before !== undefined) return { outcome: before };
    const dump = await dumpAt(location).catch(async (error: unknown) => {
      await LoadRecord.of(store.em, loadId).fail(error, clock.now());
      throw error;
    });
    const { outcome } = await loadCatalog(store, dump, { clock, loadId, dryRun, requestedBy });
    return { outcome };
  },
};

/** A load that a client asked for; its report is kept with the load. */
const loadProcess = Process.define<LoadRequest, LoadPorts>('load-catalog').step(loadDump).build();

/** Asks for a load; the same load again does nothing. */
export type StartLoad = (request: LoadRequest) => Promise<void>;

export const registerLoads = (ports: LoadPorts): StartLoad => {
  const process = loadProcess.register(ports);
  return (request) => process.start(`load-catalog:${request.loadId}`, request);
};
