import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { idempotencyConflict, type IdempotencyConflict, type InputProblem } from '../../kit/graph/user-error.ts';
import type { ResolveDuplicateInput } from '../generated/resolvers.ts';
import { recordDecision } from './decisions.ts';
import { documentInUse, tokenNotValid, unknownCandidate } from './problems.ts';
import type { OpenedToken } from './resolution-token.ts';

type Answer = { partyId: string | null } | { problem: InputProblem | IdempotencyConflict };

class TokenUsed extends Error {}

/** Why this cannot be decided about these candidates. */
const refusal = ({ suspicion }: OpenedToken, { same }: ResolveDuplicateInput['decision']): InputProblem | undefined => {
  if (same) return suspicion.matches.some(({ partyId }) => partyId === same.partyId) ? undefined : unknownCandidate();
  return suspicion.matches.some(({ matchedOn }) => matchedOn.includes('DOCUMENT')) ? documentInUse() : undefined;
};

/** Keeps an agent's decision, once per token. */
export const resolveDuplicate = async (
  em: EntityManager,
  input: ResolveDuplicateInput,
  opened: OpenedToken,
  now: Date,
): Promise<Answer> => {
  const { same, different } = input.decision;
  const problem = refusal(opened, input.decision);
  if (problem) return { problem };
  const { id, caller, suspicion } = opened;
  const partyId = same?.partyId ?? null;
  try {
    const answer = await idempotent(
      em,
      { operation: 'resolveDuplicate', caller, key: input.idempotencyKey, input },
      async (tx) => {
        const verdict = same ? 'SAME' : 'DIFFERENT';
        const reason = different?.reason ?? null;
        const decision = { id, suspicion, verdict, partyId, reason, decidedBy: caller, decidedAt: now } as const;
        if (!(await recordDecision(tx, decision))) throw new TokenUsed();
        return partyId;
      },
    );
    return answer.outcome === 'conflict' ? { problem: idempotencyConflict(answer.differingPaths) } : { partyId: answer.result };
  } catch (error) {
    if (error instanceof TokenUsed) return { problem: tokenNotValid() };
    throw error;
  }
};
