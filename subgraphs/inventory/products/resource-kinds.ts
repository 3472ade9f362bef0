/** Categories of TMF639 resources that products have; also the names of their tables. */
const resourceKinds = ['msisdn', 'iccid'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export const isResourceKind = (kind: string): kind is ResourceKind => resourceKinds.some((known) => known === kind);
