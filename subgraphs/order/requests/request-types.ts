/** Which type of the graph each kind of request is. */
const requestTypes = {
  cancelProductOrder: 'CancelOrderRequest',
  rescheduleProductOrder: 'RescheduleRequest',
  changeProductOwner: 'OwnerChangeRequest',
} as const;

type RequestKindName = keyof typeof requestTypes;

export const typeOfRequest = (kind: string) => requestTypes[kind as RequestKindName];
