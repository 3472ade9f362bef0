import { createHash } from 'node:crypto';
import { createTransport, type NodemailerError } from 'nodemailer';
import { exchanging } from '../engine/exchange.ts';
import { ProviderError } from '../provider-error.ts';
import { PROVIDER } from './message.ts';

export interface MailServer {
  /** `smtp://user:password@host:587`, `smtps://…`. */
  url: string;
  from: string;
  timeoutMs: number;
}

export interface Mail {
  key: string;
  kind: string;
  emailAddress: string;
  subject: string;
  text: string;
}

/** One key is one id, so that a mailbox recognises a message that was handed over twice. */
const messageIdOf = (key: string, from: string) => {
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
};

/** What the server says is left out: it likes to repeat the address. */
const objection = (error: unknown) => {
  const { code, responseCode } = error as NodemailerError;
  if (responseCode !== undefined) {
    const retryable = responseCode < 500;
    const message = `The mail server answered with ${responseCode}.`;
    return new ProviderError({ provider: PROVIDER, code: `SMTP_${responseCode}`, message, retryable });
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return new ProviderError({ provider: PROVIDER, code, message: 'The message cannot be sent.', retryable: false });
  const timedOut = code === 'ETIMEDOUT' || code === 'EABORT';
  const message = timedOut ? 'The mail server did not answer in time.' : 'The mail server cannot be reached.';
  return new ProviderError({ provider: PROVIDER, code: timedOut ? 'TIMEOUT' : 'UNAVAILABLE', message, retryable: true });
};

/** Hands e-mail to a mail server. */
export const createSmtp = ({ url, from, timeoutMs }: MailServer) => {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return ({ key, kind, emailAddress, subject, text }: Mail): Promise<void> =>
    exchanging({ provider: PROVIDER, operation: 'send', request: { key, kind } }, async () => {
      const to = { name: '', address: emailAddress };
      const signal = AbortSignal.timeout(timeoutMs);
      await transport.sendMail({ from, to, subject, text, messageId: messageIdOf(key, from), signal }).catch((error: unknown) => {
        throw objection(error);
      });
    });
};
