import { defineEntity, p } from '@mikro-orm/core';

const AgreementItemSchema = defineEntity({
  name: 'AgreementItem',
  tableName: 'agreement_item',
  properties: {
    id: p.uuid().primary(),
    agreementId: p.uuid(),
    productId: p.text(),
    since: p.datetime(),
    /** Null: still under it. */
    until: p.datetime().nullable(),
  },
});

/** One product under an agreement, from when until when. */
export class AgreementItem extends AgreementItemSchema.class {}
AgreementItemSchema.setClass(AgreementItem);
