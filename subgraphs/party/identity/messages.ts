import type { Message } from '../../kit/messages/messenger.ts';
import { recipient } from './contact-point.ts';
import type { Challenge } from './identity-provider.ts';

const subjects = {
  SIGN_UP: 'Your code to sign up',
  SIGN_IN: 'Your code to sign in',
  LINK_SERVICE: 'Your code to link this line',
} as const;

/** One per code that is sent. */
const keyOf = ({ id, codesSent }: Challenge) => `code:${id}:${codesSent}`;

/** The code itself; it says what it is for, so that nobody is talked into giving it away for something else. */
export const codeMessage = (challenge: Challenge, code: string): Message => {
  const subject = subjects[challenge.purpose];
  const text = `${subject}: ${code}. It is good for ten minutes. Give it to nobody; we never ask for it.`;
  return { key: keyOf(challenge), kind: 'oneTimeCode', to: recipient(challenge), subject, text };
};

const notices = {
  SIGN_UP: [
    'You have a login already',
    'Somebody, probably you, tried to sign up with this address. It has a login already: sign in with it.',
  ],
  SIGN_IN: [
    'There is no login for this address',
    'Somebody, probably you, tried to sign in with this address. It has no login: sign up with it.',
  ],
} as const;

/** What the owner of an address learns where no code can help; a line that is none of ours gets nothing. */
export const noticeMessage = (challenge: Challenge): Message | undefined => {
  if (challenge.purpose === 'LINK_SERVICE') return undefined;
  const [subject, text] = notices[challenge.purpose];
  return { key: keyOf(challenge), kind: 'loginNotice', to: recipient(challenge), subject, text };
};
