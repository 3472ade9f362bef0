interface Requested {
  requestedStartDate?: Date | null;
}

export interface EffectiveDate {
  value: Date;
  source: 'ITEM' | 'ORDER' | 'DEFAULT';
}

/** The start date that counts: an item's own overrides the order's; without either it is the order date. */
export function effectiveStart(item: Requested, order: Requested & { orderDate: Date }): EffectiveDate {
  if (item.requestedStartDate) return { value: item.requestedStartDate, source: 'ITEM' };
  if (order.requestedStartDate) return { value: order.requestedStartDate, source: 'ORDER' };
  return { value: order.orderDate, source: 'DEFAULT' };
}
