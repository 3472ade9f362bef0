import type { EntityManager } from '@mikro-orm/postgresql';
import type { Runtime } from '../../kit/graph/subgraph.ts';
import type { OrderPorts } from '../ports.ts';
import { createAgreements } from './agreements.adapter.ts';
import { createCustomers } from './customers.adapter.ts';
import { createInventory } from './inventory.adapter.ts';
import { createOfferings } from './offerings.adapter.ts';
import { createOrders } from './orders.adapter.ts';
import { createOwners } from './owners.adapter.ts';
import { createProcesses } from './processes.adapter.ts';
import { createSystems, type SystemsWorld } from './systems.ts';

interface World extends SystemsWorld, Pick<Runtime, 'subgraphs' | 'clock'> {
  em: () => EntityManager;
}

/** The world as this process is configured to reach it. */
export const createPorts = (world: World): OrderPorts => ({
  orders: createOrders(world.em),
  inventory: createInventory(world.subgraphs),
  offerings: createOfferings(world.subgraphs),
  owners: createOwners(world.subgraphs),
  customers: createCustomers(world.subgraphs),
  agreements: createAgreements(world.subgraphs),
  ...createSystems(world),
  processes: createProcesses(world.em, world.subgraphs),
  now: () => world.clock.now(),
});
