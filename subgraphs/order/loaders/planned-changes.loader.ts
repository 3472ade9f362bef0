import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { maySee, type Viewer } from '../../kit/graph/viewer.ts';
import { openLines, type OpenLine } from '../conflicts/open-lines.ts';

/** What is done to the product; what is being undone comes to nothing. */
const isPlanned = ({ action, isGivenUp }: OpenLine) => (action === 'modify' || action === 'delete') && !isGivenUp;

const byDate = (one: OpenLine, other: OpenLine) => (one.startsAt?.getTime() ?? 0) - (other.startsAt?.getTime() ?? 0);

/** What accepted orders will still do to many products, by date, in one query; what the viewer may not see is as good as missing. */
export const createPlannedChangesLoader = (em: EntityManager, viewer: Viewer) =>
  new DataLoader<string, OpenLine[]>(async (productIds) => {
    const lines = await openLines(em, productIds);
    const planned = lines.filter((line) => isPlanned(line) && maySee(viewer, line)).sort(byDate);
    const byProduct = Map.groupBy(planned, ({ productId }) => productId);
    return productIds.map((id) => byProduct.get(id) ?? []);
  });
