import type { AskedItem, Asking } from './asking.ts';
import type { Qualifier } from './qualifier.ts';

interface Circumstances {
  customerId?: string | null;
  place?: Asking['place'];
  channel?: string | null;
  marketSegment?: string | null;
}

/** What is asked, with what goes without saying. */
export const toAsking = (
  { customerId, place, channel, marketSegment }: Circumstances,
  at: Date | null | undefined,
  { qualifier, channel: through }: { qualifier: Qualifier; channel: string | undefined },
  items: readonly AskedItem[] = [],
): Asking => ({
  customerId: customerId ?? qualifier.self,
  place: place ?? null,
  channel: channel ?? through ?? null,
  marketSegment: marketSegment ?? null,
  at: at ?? qualifier.now,
  items,
});
