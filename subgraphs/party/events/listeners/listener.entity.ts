import { defineEntity, p } from '@mikro-orm/core';
import type { EventFilter } from '../find-events.ts';

const ListenerSchema = defineEntity({
  name: 'Listener',
  tableName: 'listener',
  properties: {
    id: p.uuid().primary(),
    callback: p.text(),
    filter: p.json<EventFilter>(),
    /** Signs each delivery; in no event, log or answer but the first. */
    secret: p.text(),
    /** The place in the log up to which it has taken everything. */
    delivered: p.bigint('string'),
    failures: p.integer().default(0),
    lastError: p.text().nullable(),
    nextTryAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** Who is told of events. TMF630 Hub. */
export class Listener extends ListenerSchema.class {}
ListenerSchema.setClass(Listener);
