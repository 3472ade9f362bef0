import { badUserInput } from '../../../kit/graph/errors.ts';
import { pageSize } from '../../../kit/pagination.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const sandboxMessages: NonNullable<QueryResolvers['sandboxMessages']> = (
  _root,
  { to, first },
  { messenger: { mailbox } },
) => {
  if (!mailbox) return [];
  if (!isPlainText(to, 1)) throw badUserInput('`to` is an e-mail address or a phone number.');
  return mailbox.messagesTo(to, pageSize({ first }));
};
