export const portInStates = [
  'acknowledged',
  'validating',
  'accepted',
  'rejected',
  'scheduled',
  'completed',
  'cancelled',
] as const;
export type StoredPortInState = (typeof portInStates)[number];

/** The number is on its way: nobody else can ask for it. */
export const liveStates = ['acknowledged', 'validating', 'accepted', 'scheduled'] as const satisfies StoredPortInState[];

/** Its line still brings the number along, or may once more. */
export const keptStates = [...liveStates, 'rejected'] as const satisfies StoredPortInState[];

/** What each state may become. A completed one has moved the number; a cancelled one is over. */
export const portInTransitions: Readonly<Record<StoredPortInState, readonly StoredPortInState[]>> = {
  acknowledged: ['validating', 'accepted', 'rejected', 'cancelled'],
  validating: ['accepted', 'rejected', 'cancelled'],
  accepted: ['scheduled', 'cancelled'],
  // Corrected: it begins again.
  rejected: ['acknowledged', 'cancelled'],
  // Rejected: the clearing house changed its mind on the day.
  scheduled: ['completed', 'rejected', 'cancelled'],
  completed: [],
  cancelled: [],
};

export const isLive = (state: StoredPortInState): boolean => liveStates.some((live) => live === state);
