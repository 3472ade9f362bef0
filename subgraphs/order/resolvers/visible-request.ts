import type { TaskRequest } from '../../kit/requests/task-request.entity.ts';
import { isUuid } from '../../kit/uuid.ts';
import type { Context } from '../context.ts';
import { maySeeRequest } from '../requests/who-may.ts';

/** One the viewer may not see is as good as missing. */
export async function visibleRequest(id: string, context: Context): Promise<TaskRequest | null> {
  const request = isUuid(id) ? await context.loaders.request.load(id) : undefined;
  return request && (await maySeeRequest(request, context)) ? request : null;
}
