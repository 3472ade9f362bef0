import { createHmac } from 'node:crypto';
import type { LoggedEvent } from '../logged-event.entity.ts';

/** What a listener gets: the event of TMF630 v4, which says beside the resource which field of it changed. */
export const envelopeOf = ({ eventId, eventTime, eventType, correlationId, source, event }: LoggedEvent): string => {
  const { fieldPath, ...resource } = event;
  return JSON.stringify({
    eventId,
    eventTime: eventTime.toISOString(),
    eventType,
    ...(correlationId != null && { correlationId }),
    ...(fieldPath !== undefined && { fieldPath }),
    domain: source,
    event: resource,
  });
};

/** Header `x-signature`: who knows the secret knows that we sent the body. */
export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
