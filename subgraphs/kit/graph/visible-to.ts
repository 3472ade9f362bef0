import { sql } from '@mikro-orm/core';
import { isStaff, type Viewer } from './viewer.ts';

/** `maySee` as a condition of a query on rows with an owner. */
export const visibleTo = (viewer: Viewer) =>
  isStaff(viewer) ? sql`true` : sql`(customer_id = ${viewer.customerId ?? null} or guest_key = ${viewer.guestKey ?? null})`;
