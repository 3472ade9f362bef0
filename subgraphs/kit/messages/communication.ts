import { createTmfHttp } from '../tmf-http.ts';
import { PROVIDER, type Message } from './message.ts';

export interface CommunicationSystem {
  url: string;
  from: string | undefined;
  timeoutMs: number;
}

/** An operator's TMF681 v4 Communication API. */
export const createCommunication = ({ url, from, timeoutMs }: CommunicationSystem) => {
  const call = createTmfHttp({ provider: PROVIDER, url, timeoutMs });
  return async ({ key, kind, to, subject, text }: Message): Promise<void> => {
    const isMail = 'emailAddress' in to;
    const body = {
      '@type': 'CommunicationMessage',
      messageType: isMail ? 'Email' : 'SMS',
      ...(isMail && { subject }),
      content: text,
      sender: { id: 'service', name: from ?? 'Customer service' },
      receiver: [isMail ? { email: to.emailAddress } : { phoneNumber: to.phoneNumber }],
      characteristic: [
        { name: 'kind', value: kind },
        { name: 'reference', value: key },
      ],
    };
    // 409: it was sent before.
    await call({ operation: 'send', method: 'POST', path: '/communicationMessage', key, body, isPrivate: true });
  };
};
