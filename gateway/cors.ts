import type { RequestHandler } from 'express';

export interface CorsOptions {
  origins: readonly string[];
  /** Any port of this machine, for the sandbox. */
  allowLocalhost: boolean;
}

const localhost = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const requestHeaders = 'content-type, authorization, x-cart-token, x-channel, traceparent, last-event-id';

/** Lets named origins read answers. Credentials are headers, never cookies, so none are allowed. */
export const cors =
  ({ origins, allowLocalhost }: CorsOptions): RequestHandler =>
  (request, response, next) => {
    const { origin } = request.headers;
    response.vary('origin');
    if (origin && (origins.includes('*') || origins.includes(origin) || (allowLocalhost && localhost.test(origin)))) {
      response.set('access-control-allow-origin', origin);
      if (request.method === 'OPTIONS') {
        response.set({
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': requestHeaders,
          'access-control-max-age': '86400',
        });
        response.status(204).end();
        return;
      }
    }
    next();
  };
