import type { TmfVersion } from '../../../schema/tmf/reference.ts';
import type { Context } from '../context.ts';
import type { CollectionWithOriginals } from '../ports.ts';
import { isObject } from '../tmf/v5/json.ts';
import { toV4 } from '../tmf/v5/to-v4.ts';
import { toV5 } from '../tmf/v5/to-v5.ts';

/** What was loaded, in the words of the version that is asked for. */
export const tmfOriginal =
  (collection: CollectionWithOriginals) =>
  async ({ id }: { id: string }, { version }: { version: TmfVersion }, { loaders }: Context): Promise<unknown> => {
    const tmf = (await loaders.original[collection].load(id))?.tmf;
    if (!isObject(tmf)) throw new Error(`The original of the ${collection} ${id} is missing from the catalog.`);
    return version === 'V5' ? toV5(collection, tmf) : toV4(collection, tmf);
  };
