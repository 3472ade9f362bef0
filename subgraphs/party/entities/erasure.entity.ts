import { defineEntity, p } from '@mikro-orm/core';
import type { ErasureBlocker } from '../../kit/privacy/personal-data.ts';

const ErasureSchema = defineEntity({
  name: 'Erasure',
  tableName: 'erasure',
  properties: {
    /** Of the process. */
    id: p.uuid().primary(),
    partyId: p.text(),
    state: p.enum(['IN_PROGRESS', 'DONE', 'REFUSED']),
    requestedBy: p.text(),
    requestedAt: p.datetime(),
    completedAt: p.datetime().nullable(),
    /** Why it was refused. */
    blockers: p.json<ErasureBlocker[]>(),
  },
});

/** The erasure of what says who a person is. */
export class Erasure extends ErasureSchema.class {}
ErasureSchema.setClass(Erasure);
