import type { CartMergeReason } from '../generated/resolvers.ts';

/** `MergedItem` of the contract. */
export interface MergedItem {
  itemId: string | null;
  fromItemId: string | null;
  name: string;
  quantity: number;
  reason: CartMergeReason | null;
}

/** `CartMerge` of the contract. */
export interface CartMerge {
  kept: MergedItem[];
  added: MergedItem[];
  merged: MergedItem[];
  savedForLater: MergedItem[];
  dropped: MergedItem[];
}

/** What attaching a cart came to, as it is kept: whoever repeats it gets the same answer, and moves what had not moved yet. */
export interface Attachment {
  fromCartId: string;
  cartId: string;
  merge: CartMerge;
  /** Lines whose leases go along. */
  leases: { fromItemId: string; toItemId: string }[];
}
