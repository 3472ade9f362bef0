import { isStaff, mayActForAll, mayChange, maySee, type Owned, type Viewer } from '../../kit/graph/viewer.ts';
import type { TaskRequest } from '../../kit/requests/task-request.entity.ts';

interface Around {
  viewer: Viewer;
  loaders: { customerOrder: { load(id: string): Promise<Owned | null> } };
}

/** Who may see the order may see what is asked for about it; what is about anything else belongs to its customer. */
export const maySeeRequest = async ({ customerId, targetId }: TaskRequest, { viewer, loaders }: Around): Promise<boolean> =>
  isStaff(viewer) || maySee(viewer, { customerId }) || (await loaders.customerOrder.load(targetId)) !== null;

/** Whoever asked, the customer and agents. */
export async function mayWithdraw(
  { customerId, requestedBy, targetId }: TaskRequest,
  { viewer, loaders }: Around,
): Promise<boolean> {
  if (mayActForAll(viewer) || viewer.subject === requestedBy || mayChange(viewer, { customerId })) return true;
  const order = await loaders.customerOrder.load(targetId);
  return order !== null && mayChange(viewer, order);
}
