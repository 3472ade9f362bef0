import type { Viewer } from '../kit/graph/viewer.ts';
import type { CartActorRole } from './generated/resolvers.ts';

/** Who changed something, as it is kept with the change. */
export interface Actor {
  role: CartActorRole;
  /** Shown to staff only; null for the bearer of a token, who has no name. */
  subject: string | null;
}

const sides: Partial<Record<Viewer['role'], CartActorRole>> = { agent: 'AGENT', service: 'SYSTEM' };

export const actorOf = ({ role, subject }: Viewer): Actor => ({
  role: sides[role] ?? 'SHOPPER',
  subject: role === 'anonymous' ? null : subject,
});
