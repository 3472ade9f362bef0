/** Where the profile of an eSIM is, as GSMA SGP.22 has it; each one may be followed by those after it. */
export const profileStates = ['ordered', 'released', 'downloaded', 'installed', 'enabled', 'disabled', 'deleted'] as const;
export type ProfileState = (typeof profileStates)[number];

/** Switching a profile on and off is the only way back. */
export const mayFollow = (before: ProfileState, after: ProfileState): boolean =>
  (before === 'disabled' && after === 'enabled') || profileStates.indexOf(after) > profileStates.indexOf(before);
