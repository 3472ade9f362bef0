interface Requested {
  requestedStartDate?: Date | null;
}

/** When a line may begin: its own date overrides the order's. Null: at once; so does a date that is not ahead. */
export const startsAt = (item: Requested, order: Requested, now: Date): Date | null => {
  const date = item.requestedStartDate ?? order.requestedStartDate;
  return date && date > now ? date : null;
};
