import type { ErrorRequestHandler, RequestHandler, Response } from 'express';

/** The largest request that is read. */
export const maxBody = '1mb';

/** Answers with an error as GraphQL has them. */
export const refuse = (response: Response, status: number, message: string, code: string) =>
  response.status(status).json({ errors: [{ message, extensions: { code } }] });

/** What express says is wrong with a body, in words for whoever sent it. */
const reasons: Readonly<Record<string, string>> = {
  'entity.too.large': `The request body is larger than ${maxBody}.`,
  'entity.parse.failed': 'The request body is not valid JSON.',
  'charset.unsupported': 'The charset of the request body is not supported: send UTF-8.',
  'encoding.unsupported':
    'The content encoding of the request body is not supported: send it plain, or with gzip, deflate or br.',
  'request.aborted': 'The request broke off.',
  'request.size.invalid': 'The request body is not as long as its content-length says.',
};

const codes: Readonly<Record<number, string>> = { 413: 'PAYLOAD_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' };

/** Answers what express could not read. */
export const refuseUnreadable: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  if (response.headersSent) return void next(error);
  const { status = 500, type = '' } = error;
  if (status >= 500) return void refuse(response, status, 'Internal server error', 'INTERNAL_SERVER_ERROR');
  refuse(response, status, reasons[type] ?? 'The request cannot be read.', codes[status] ?? 'BAD_REQUEST');
};

/** Of two tokens Node keeps the first, and whoever stands in front may have looked at the other. */
export const refuseTwoTokens: RequestHandler = ({ headersDistinct }, response, next) => {
  if ((headersDistinct.authorization?.length ?? 0) < 2) return void next();
  refuse(response, 400, 'Send one Authorization header.', 'BAD_REQUEST');
};

/** Answers at paths where there is nothing. */
export const refuseUnknownPath: RequestHandler = ({ path }, response) => {
  refuse(response, 404, `There is nothing at ${path.slice(0, 200)}.`, 'NOT_FOUND');
};
