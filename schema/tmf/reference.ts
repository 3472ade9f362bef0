/** The two shapes of TMF JSON that are spoken here. */
export type TmfVersion = 'V4' | 'V5';

/** A reference to the entity of a TMF type, for example `BillingAccount`. v5 tells apart what it is by `@type`, v4 has only the target's. */
export const tmfReference = (referredType: string, id: string, version: TmfVersion) => ({
  id,
  '@referredType': referredType,
  ...(version === 'V5' && { '@type': `${referredType}Ref` }),
});

/** `@type` where v5 demands it; v4 leaves value objects untyped. */
export const typed = (type: string, version: TmfVersion) => (version === 'V5' ? { '@type': type } : {});
