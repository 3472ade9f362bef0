import type DataLoader from 'dataloader';

/** What was just created, as it is stored. */
export const loadCreated = async <T>(loader: DataLoader<string, T | undefined>, id: string): Promise<T> => {
  const created = await loader.clear(id).load(id);
  if (created === undefined) throw new Error(`What was created as ${id} has gone.`);
  return created;
};
