import type { BackendProfile, OrderItem } from './entities/order-item.entity.ts';
import type { Backend } from './ports.ts';

type Columns = Pick<OrderItem, 'backend' | 'backendProfile'>;

/** Of a line without a profile nothing is known: it waits for no turn, and what was done for it is looked up before each call. */
const unknown: BackendProfile = { bulk: true, idempotent: false, timeoutMs: null };

/** The system that serves a line, as the store keeps it. */
export const toBackendColumns = (backend: Backend | null): Columns => {
  if (!backend) return { backend: null, backendProfile: null };
  const { name, ...backendProfile } = backend;
  return { backend: name, backendProfile };
};

export const toBackend = ({ backend: name, backendProfile }: Columns): Backend | null =>
  name == null ? null : { name, ...(backendProfile ?? unknown) };
