import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../kit/uuid.ts';
import { PortIn } from '../entities/port-in.entity.ts';

/** A port-in, locked: what is decided about it comes one after the other. */
export const lockPortIn = (em: EntityManager, id: string): Promise<PortIn | null> =>
  isUuid(id) ? em.findOne(PortIn, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }) : Promise.resolve(null);
