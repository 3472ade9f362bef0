import type { Viewer } from '../../kit/graph/viewer.ts';
import type { CodeChallenge } from '../entities/code-challenge.entity.ts';

/** A line is linked by the login that began it; a sign-up or sign-in by whoever reads what was sent. */
export const mayAnswer = ({ purpose, subject }: CodeChallenge, { viewer }: { viewer: Viewer }): boolean =>
  purpose !== 'LINK_SERVICE' || subject === viewer.subject;
