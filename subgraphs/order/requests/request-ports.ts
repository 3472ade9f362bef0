import type { EntityManager } from '@mikro-orm/postgresql';
import type { FulfilmentFlow } from '../flow.ts';
import type { OrderPorts } from '../ports.ts';
import type { GiveBack } from './give-back.ts';

/** What requests about orders work with. */
export interface RequestPorts extends OrderPorts {
  /** A fresh unit of work. */
  em: () => EntityManager;
  flow: FulfilmentFlow;
  giveBack: GiveBack;
}
