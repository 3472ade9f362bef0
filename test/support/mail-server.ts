import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An e-mail as it came over the wire. */
export interface ReceivedMail {
  to: string[];
  headers: ReadonlyMap<string, string>;
  text: string;
}

/** What the server does with the next e-mails: refuses with this code, or swallows them and never answers. */
type Trouble = { code: number } | 'silence';

const read = (raw: string, to: string[]): ReceivedMail => {
  const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => line.split(/: (.*)/s)).map(([name = '', value = '']) => [name.toLowerCase(), value]),
  );
  const isQuoted = headers.get('content-transfer-encoding') === 'quoted-printable';
  const unquoted = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/(=[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes.replaceAll('=', '%')));
  return { to, headers, text: (isQuoted ? unquoted : body).replaceAll('\r\n', '\n').trim() };
};

/** A real SMTP server on loopback that keeps what it is sent. */
export const startMailServer = async () => {
  const mails: ReceivedMail[] = [];
  const troubles: Trouble[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const trouble = troubles.shift();
        if (trouble === 'silence') return;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        if (!trouble) mails.push(read(Buffer.concat(chunks).toString(), to));
        done(trouble ? Object.assign(new Error(`No mail for ${to.join()}.`), { responseCode: trouble.code }) : null);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** In the order they came. */
    mails,
    fail: (...next: Trouble[]) => void troubles.push(...next),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
