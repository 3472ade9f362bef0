import type { Runtime } from '../graph/subgraph.ts';
import { ProviderError } from '../provider-error.ts';
import { createCommunication } from './communication.ts';
import { readMessageConfig, type MessageConfig } from './config.ts';
import { PROVIDER, type Message, type Messenger } from './message.ts';
import { openSandboxMailbox, type SandboxMailbox } from './sandbox-mailbox.ts';
import { openSentMessages } from './sent-messages.ts';
import { createSmtp } from './smtp.ts';

export type { Message, Messenger } from './message.ts';

export interface OpenMessenger extends Messenger {
  /** What would have been sent; in the sandbox only. */
  mailbox: SandboxMailbox | undefined;
  close(): Promise<void>;
}

type Send = (message: Message) => Promise<void>;

const mailServerOf = ({ smtpUrl: url, from, timeoutMs }: MessageConfig): Send | undefined => {
  const smtp = url && from ? createSmtp({ url, from, timeoutMs }) : undefined;
  return smtp && (({ to, ...message }) => smtp({ ...message, emailAddress: 'emailAddress' in to ? to.emailAddress : '' }));
};

const nowhere: Send = ({ to }) => {
  const settings = 'emailAddress' in to ? 'SMTP_URL or NOTIFICATION_URL' : 'NOTIFICATION_URL';
  const message = `There is no way to send it: ${settings} is not set.`;
  return Promise.reject(new ProviderError({ provider: PROVIDER, code: 'NOT_CONFIGURED', message, retryable: false }));
};

/**
 * The way messages leave: e-mail by SMTP, text messages (and e-mail without a mail server) by TMF681, and what has no way out into the
 * sandbox's mailbox; where there is no sandbox, that cannot be sent.
 */
export const openMessenger = async (
  { databaseUrl, clock, sandbox }: Pick<Runtime, 'databaseUrl' | 'clock' | 'sandbox'>,
  config: MessageConfig = readMessageConfig(),
): Promise<OpenMessenger> => {
  const { notificationUrl: url, from, timeoutMs } = config;
  const communication = url ? createCommunication({ url, from, timeoutMs }) : undefined;
  const mail = mailServerOf(config) ?? communication;
  const sent = mail ? await openSentMessages(databaseUrl) : undefined;
  const mailbox = sandbox ? await openSandboxMailbox(databaseUrl, clock) : undefined;
  return {
    mailbox,
    send(message) {
      const way = 'emailAddress' in message.to ? mail : communication;
      if (way && sent) return sent.once(message.key, () => way(message));
      return mailbox ? mailbox.send(message) : nowhere(message);
    },
    async close() {
      await mailbox?.close();
      await sent?.close();
    },
  };
};
