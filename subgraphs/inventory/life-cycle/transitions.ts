export const resourceStates = [
  'available',
  'reserved',
  'assigned',
  'quarantined',
  'portingIn',
  'portingOut',
  'portedOut',
  'blocked',
  'terminated',
] as const;
export type StoredResourceState = (typeof resourceStates)[number];

/**
 * What a number or SIM may become from each state. The database refuses everything else, whatever statement asks for it: the migration
 * `guard-transitions` is made of this table. An expired hold and an ended quarantine need not be written down as free before they are taken.
 */
export const transitions: Readonly<Record<StoredResourceState, readonly StoredResourceState[]>> = {
  available: ['reserved', 'assigned', 'blocked'],
  reserved: ['available', 'assigned', 'blocked'],
  // Back to available: its product was never in service.
  assigned: ['available', 'quarantined', 'portingOut', 'portedOut', 'terminated'],
  quarantined: ['available', 'reserved', 'assigned', 'blocked'],
  portingIn: ['assigned', 'portedOut'],
  portingOut: ['assigned', 'portedOut'],
  portedOut: ['portingIn'],
  blocked: ['available'],
  terminated: [],
};
