import type { Characteristic, ProcessState, RelatedEntity, TaskState } from '../generated/resolvers.ts';
import type { TaskNode } from '../process-flow/task-node.ts';

/** What TMF701 says of a process. */
export interface ProcessFlowParts {
  id: string;
  name: string;
  state: ProcessState;
  createdAt: Date;
  channel: string | null;
  relatedEntities: readonly RelatedEntity[];
  characteristics: readonly Characteristic[];
  tasks: readonly TaskNode[];
}

/** A wait for the customer is a hold there; what is waited for is a characteristic. */
const processStates: Record<ProcessState, string> = {
  ACTIVE: 'active',
  PENDING: 'hold',
  HOLD: 'hold',
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
};

const taskStates: Record<TaskState, string> = {
  NEW: 'new',
  ACTIVE: 'active',
  HOLD: 'hold',
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
  COMPENSATED: 'cancelled',
};

const toTmfEntity = ({ id, role, referredType }: RelatedEntity) => ({
  '@type': 'RelatedEntity',
  id,
  role,
  '@referredType': referredType,
});

const toTmfCharacteristic = ({ name, value, valueType }: Characteristic) => ({
  name,
  value,
  ...(valueType && { valueType }),
});

/** In place of a reference, which it is too: whoever reads the process sees its tasks. */
const toTmfTask = ({ id, name, itemId, state, attempts, lastError, isWaiting }: TaskNode) => ({
  '@type': 'TaskFlow',
  id,
  taskFlowSpecification: name,
  completionMethod: 'automatic',
  isMandatory: true,
  state: isWaiting ? 'hold' : taskStates[state],
  characteristic: [
    { name: 'attempts', value: attempts, valueType: 'number' },
    ...(lastError ? [{ name: 'lastErrorCode', value: lastError.code, valueType: 'string' }] : []),
    ...(state === 'COMPENSATED' ? [{ name: 'compensated', value: true, valueType: 'boolean' }] : []),
  ],
  relatedEntity: itemId === null ? [] : [toTmfEntity({ id: itemId, role: 'productOrderItem', referredType: 'ProductOrderItem' })],
});

const customersOf = (entities: readonly RelatedEntity[]) =>
  entities
    .filter(({ referredType }) => referredType === 'Customer')
    .map(({ id }) => ({ id, role: 'customer', '@referredType': 'Customer' }));

/** TMF701 v4 `ProcessFlow`. Without `href`: there is no REST address to give. */
export const toTmfProcessFlow = ({ id, name, state, createdAt, channel, ...parts }: ProcessFlowParts) => ({
  '@type': 'ProcessFlow',
  id,
  processFlowSpecification: name,
  processFlowDate: createdAt.toISOString(),
  state: processStates[state],
  ...(channel && { channel: [{ id: channel, '@referredType': 'Channel' }] }),
  characteristic: parts.characteristics.map(toTmfCharacteristic),
  relatedEntity: parts.relatedEntities.map(toTmfEntity),
  relatedParty: customersOf(parts.relatedEntities),
  taskFlow: parts.tasks.map(toTmfTask),
});
