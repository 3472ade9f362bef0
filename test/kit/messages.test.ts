import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { recordingExchanges, type Exchange } from '../../subgraphs/kit/engine/exchange.ts';
import { readMessageConfig } from '../../subgraphs/kit/messages/config.ts';
import { openMessenger, type Message, type OpenMessenger } from '../../subgraphs/kit/messages/messenger.ts';
import { ProviderError, type ProviderErrorFields } from '../../subgraphs/kit/provider-error.ts';
import { openSandbox } from '../../subgraphs/kit/sandbox/sandbox.ts';
import { startTmfServer, type TmfServer } from '../order/tmf-server.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const TIMEOUT_MS = 1_500;
const clock = { now: () => new Date('2027-03-01T10:00:00Z') };
const from = 'Operator <service@operator.example>';

let database: TestDatabase;
let mailServer: MailServer;
let tmf: TmfServer;
let opened: OpenMessenger[] = [];

beforeAll(async () => {
  [database, mailServer] = await Promise.all([createDatabase(), startMailServer()]);
});
beforeEach(async () => {
  tmf = await startTmfServer();
});
afterEach(async () => {
  await Promise.all(opened.map((messenger) => messenger.close()));
  await tmf.close();
  opened = [];
  mailServer.mails.length = 0;
});
afterAll(async () => {
  await mailServer.close();
  await database.drop();
});

const open = async (set: { smtpUrl?: string; notificationUrl?: string }, sandbox = false) => {
  const config = { smtpUrl: undefined, notificationUrl: undefined, from, timeoutMs: TIMEOUT_MS, ...set };
  const messenger = await openMessenger({ databaseUrl: database.url, clock, sandbox }, config);
  opened.push(messenger);
  return messenger;
};

let count = 0;
const mail = (more: Partial<Message> = {}): Message => ({
  key: `message-${count++}`,
  kind: 'cartReminder',
  to: { emailAddress: 'anna@example.com' },
  subject: 'Ihr Warenkorb – noch da',
  text: 'Grüße!\nhttps://shop.example/resume?token=abc',
  ...more,
});
const sms = (more: Partial<Message> = {}) => mail({ to: { phoneNumber: '+4915550000017' }, ...more });

const objectionOf = async (call: Promise<unknown>): Promise<ProviderErrorFields> => {
  const thrown = await call.catch((error: unknown) => error);
  if (thrown instanceof ProviderError) return thrown.fields;
  throw new Error('No provider objected.');
};

describe('messages by SMTP', () => {
  it('arrive whole at a real mail server, with an id that stands for their key', async () => {
    const messenger = await open({ smtpUrl: mailServer.url });
    const message = mail();
    await messenger.send(message);
    expect(mailServer.mails).toMatchObject([{ to: ['anna@example.com'], text: message.text }]);
    const headers = mailServer.mails[0]?.headers;
    expect(headers?.get('from')).toBe(from);
    expect(headers?.get('message-id')).toMatch(/^<[0-9a-f]{40}@operator\.example>$/);
  });

  it('are sent once per key, also when two processes send at once', async () => {
    const [one, other] = [await open({ smtpUrl: mailServer.url }), await open({ smtpUrl: mailServer.url })];
    const message = mail();
    await Promise.all([one, other, one, other].map((messenger) => messenger.send(message)));
    await one.send(message);
    expect(mailServer.mails).toHaveLength(1);
  });

  it('are tried again with the same id after a refusal for now, and not after one for good', async () => {
    const messenger = await open({ smtpUrl: mailServer.url });
    const [later, never] = [mail(), mail()];
    mailServer.fail({ code: 451 }, { code: 550 });
    await expect(objectionOf(messenger.send(later))).resolves.toMatchObject({ code: 'SMTP_451', retryable: true });
    const refused = await objectionOf(messenger.send(never));
    expect(refused).toMatchObject({ code: 'SMTP_550', retryable: false });
    expect(refused.message).not.toContain('anna');
    await messenger.send(later);
    expect(mailServer.mails).toHaveLength(1);
  });

  it('give up on a server that hangs, wherever it does, and on one that is not there', async () => {
    const hanging: Server = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => hanging.once('listening', resolve));
    const { port } = hanging.address() as AddressInfo;
    const [mute, absent, deaf] = [
      await open({ smtpUrl: `smtp://127.0.0.1:${port}` }),
      await open({ smtpUrl: 'smtp://127.0.0.1:1' }),
      await open({ smtpUrl: mailServer.url }),
    ];
    mailServer.fail('silence');
    const objections = await Promise.all([mute, absent, deaf].map((messenger) => objectionOf(messenger.send(mail()))));
    expect(objections).toMatchObject([
      { code: 'TIMEOUT', retryable: true },
      { code: 'UNAVAILABLE', retryable: true },
      { code: 'TIMEOUT', retryable: true },
    ]);
    hanging.close();
  });

  it('cannot be given other receivers or headers through an address or a subject', async () => {
    const messenger = await open({ smtpUrl: mailServer.url });
    const to = { emailAddress: 'anna@example.com, eve@example.com' };
    await messenger.send(mail({ subject: 'Hello\r\nBcc: eve@example.com' }));
    await messenger.send(mail({ to })).catch(() => undefined);
    expect(mailServer.mails.flatMap((received) => received.to)).not.toContain('eve@example.com');
    expect(mailServer.mails[0]?.headers.has('bcc')).toBe(false);
  });

  it('leave neither address nor text in the journal', async () => {
    const messenger = await open({ smtpUrl: mailServer.url, notificationUrl: tmf.url });
    const exchanges: Exchange[] = [];
    await recordingExchanges(exchanges, async () => {
      await messenger.send(mail());
      await messenger.send(sms());
    });
    expect(exchanges).toMatchObject([{ provider: 'notification', operation: 'send' }, { provider: 'notification' }]);
    expect(JSON.stringify(exchanges)).not.toMatch(/anna|Grüße|4915550/);
  });
});

describe('messages over TMF681', () => {
  it('are text messages, and e-mail where there is no mail server, with what the standard demands', async () => {
    const messenger = await open({ notificationUrl: tmf.url });
    await messenger.send(sms({ text: 'Your code is 123456.' }));
    await messenger.send(mail());
    expect(tmf.list('communicationMessage')).toMatchObject([
      {
        messageType: 'SMS',
        content: 'Your code is 123456.',
        receiver: [{ phoneNumber: '+4915550000017' }],
        sender: { name: from },
      },
      { messageType: 'Email', subject: 'Ihr Warenkorb – noch da', receiver: [{ email: 'anna@example.com' }] },
    ]);
  });

  it('are sent once per key, and again after an answer that allows it', async () => {
    const messenger = await open({ notificationUrl: tmf.url });
    const message = sms();
    tmf.fail({ status: 503 });
    await expect(objectionOf(messenger.send(message))).resolves.toMatchObject({ retryable: true });
    await Promise.all([messenger.send(message), messenger.send(message)]);
    expect(tmf.list('communicationMessage')).toHaveLength(1);
    tmf.fail({ status: 400, body: { code: '20', reason: 'Unknown number' } });
    await expect(objectionOf(messenger.send(sms()))).resolves.toMatchObject({ retryable: false });
  });
});

describe('messages in the sandbox', () => {
  it('are kept for the agent to read, newest first, once per key, also when the answer was lost', async () => {
    const [messenger, sandbox] = [await open({}, true), await openSandbox(database.url)];
    const [first, second] = [mail({ text: 'One' }), mail({ text: 'Two' })];
    await messenger.send(first);
    await sandbox.faults.inject({
      provider: 'NOTIFICATION',
      operation: 'send',
      kind: 'TIMEOUT_AFTER_SUCCESS',
      times: 1,
      delayMs: 0,
      match: null,
    });
    await expect(objectionOf(messenger.send(second))).resolves.toMatchObject({ code: 'TIMEOUT', retryable: true });
    await messenger.send(second);
    await sandbox.close();
    await expect(messenger.mailbox?.messagesTo('anna@example.com', 10)).resolves.toMatchObject([
      { id: second.key, text: 'Two', sentAt: clock.now() },
      { id: first.key, text: 'One' },
    ]);
  });

  it('are kept only where there is no way out', async () => {
    const messenger = await open({ smtpUrl: mailServer.url }, true);
    await messenger.send(mail());
    await messenger.send(sms());
    expect(mailServer.mails).toHaveLength(1);
    await expect(messenger.mailbox?.messagesTo('+4915550000017', 10)).resolves.toHaveLength(1);
  });

  it('are never kept in production: without a way out they cannot be sent', async () => {
    const messenger = await open({}, false);
    expect(messenger.mailbox).toBeUndefined();
    await expect(objectionOf(messenger.send(mail()))).resolves.toMatchObject({ code: 'NOT_CONFIGURED', retryable: false });
    await expect(objectionOf(messenger.send(sms()))).resolves.toMatchObject({ code: 'NOT_CONFIGURED' });
  });
});

it('a mail server needs a sender, and addresses of systems are URLs', () => {
  expect(() => readMessageConfig({ SMTP_URL: 'smtp://localhost' })).toThrow('MESSAGE_FROM');
  expect(() => readMessageConfig({ SMTP_URL: 'localhost:25', MESSAGE_FROM: from })).toThrow('SMTP_URL');
  expect(() => readMessageConfig({ NOTIFICATION_URL: 'nowhere' })).toThrow('NOTIFICATION_URL');
});
