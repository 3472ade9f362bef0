import { tmfReference, typed, type TmfVersion } from '../../../schema/tmf/reference.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import { toTmfDates } from './dates.ts';
import { toTmfItem } from './product-order-item.mapper.ts';
import { toTmfRelatedParty } from './related-party.mapper.ts';
import { toTmfNotes, toTmfOrderRelationships, type WholeOrder } from './siblings.mapper.ts';

/** What the two versions say in different shapes: correlation, creation and channel. */
const shapes = {
  V4: ({ externalId, orderDate, channel }: ProductOrder) => ({
    externalId,
    orderDate: orderDate.toISOString(),
    ...(channel && { channel: [{ id: channel, role: 'sales' }] }),
  }),
  V5: ({ externalId, purchaseOrderNumber, orderDate, channel }: ProductOrder) => ({
    externalId: [
      { '@type': 'ExternalIdentifier', id: externalId, externalIdentifierType: 'checkoutProcess' },
      ...(purchaseOrderNumber == null
        ? []
        : [{ '@type': 'ExternalIdentifier', id: purchaseOrderNumber, externalIdentifierType: 'purchaseOrder' }]),
    ],
    creationDate: orderDate.toISOString(),
    ...(channel && {
      channel: [{ '@type': 'RelatedChannel', role: 'sales', channel: tmfReference('Channel', channel, 'V5') }],
    }),
  }),
};

/** v4 has one `externalId` only, and that is the process. */
const purchaseOrderNote = ({ purchaseOrderNumber: number }: ProductOrder, version: TmfVersion) =>
  version === 'V4' && number != null ? [{ id: 'purchaseOrder', text: `Purchase order number: ${number}` }] : [];

/**
 * TMF622 `ProductOrder` with all its items, complete in itself. Without `href`: there is no REST address to give. `whole`: the customer's
 * order it is one of several parts of.
 */
export const toTmfOrder = (order: ProductOrder, items: readonly OrderItem[], version: TmfVersion, whole?: WholeOrder) => {
  const notes = [...purchaseOrderNote(order, version), ...(whole ? toTmfNotes(items, whole, version) : [])];
  return {
    ...typed('ProductOrder', version),
    id: order.id,
    state: order.state,
    ...shapes[version](order),
    ...toTmfDates(order),
    relatedParty: toTmfRelatedParty(order, version),
    ...(order.billingAccountId && { billingAccount: tmfReference('BillingAccount', order.billingAccountId, version) }),
    ...(order.paymentId && { payment: [tmfReference('Payment', order.paymentId, version)] }),
    ...(order.quote && { quote: [tmfReference('Quote', order.quote.id, version)] }),
    ...(notes.length > 0 && { note: notes }),
    ...(whole && { orderRelationship: toTmfOrderRelationships(order, whole, version) }),
    productOrderItem: items.map((item) => toTmfItem(item, { own: items, whole }, version)),
  };
};
