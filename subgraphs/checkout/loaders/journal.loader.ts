import DataLoader from 'dataloader';
import { readJournals, type TaskView } from '../../kit/engine/journal.ts';
import { checkout } from '../checkout.ts';

/** The tasks of many checkouts in one query of the engine's journal. */
export const createJournalLoader = () =>
  new DataLoader<string, TaskView[]>(async (processIds) => {
    const journals = await readJournals(processIds, checkout);
    return processIds.map((id) => journals.get(id) ?? []);
  });
