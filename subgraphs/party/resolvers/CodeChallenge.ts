import type { CodeChallengeResolvers } from '../generated/resolvers.ts';
import { maskAddress } from '../identity/contact-point.ts';

export const CodeChallenge: CodeChallengeResolvers = {
  sentTo: (challenge) => maskAddress(challenge),
};
