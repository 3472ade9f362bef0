/** What a person decided about a checkout, and why. */
export interface Note {
  kind: 'approval' | 'withdrawal' | 'purchaseApproval' | 'purchaseRejection';
  /** The subject of who decided. */
  by: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}
