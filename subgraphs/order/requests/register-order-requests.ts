import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kit/clock.ts';
import type { TransactionSource } from '../../kit/engine/transaction.ts';
import { registerTaskRequests, type TaskRequests } from '../../kit/requests/register-task-requests.ts';
import type { FulfilmentFlow } from '../flow.ts';
import type { OrderPorts } from '../ports.ts';
import { cancelOrder } from './cancel-order.kind.ts';
import { registerGiveBack } from './give-back.ts';
import { ownerChange } from './owner-change.kind.ts';
import { reschedule } from './reschedule.kind.ts';

interface Around {
  ports: OrderPorts;
  flow: FulfilmentFlow;
  source: TransactionSource;
  clock: Clock;
  em: () => EntityManager;
}

/** All that can be asked for about orders and what they brought; register it before the engine is launched. */
export function registerOrderRequests({ ports, flow, source, clock, em }: Around): TaskRequests {
  const giveBack = registerGiveBack(ports.inventory, source);
  const kinds = [cancelOrder, reschedule, ownerChange];
  return registerTaskRequests({ name: 'orderRequests', kinds, ports: { ...ports, flow, giveBack, em }, source, clock, em });
}
