import type { Server } from 'node:http';
import { errorCode } from './error-code.ts';

const tooLarge = [
  431,
  'Request Header Fields Too Large',
  'HEADERS_TOO_LARGE',
  'The headers of the request are too large.',
] as const;
const tooSlow = [408, 'Request Timeout', 'REQUEST_TIMEOUT', 'The request did not arrive in time.'] as const;
const unreadable = [400, 'Bad Request', 'BAD_REQUEST', 'The request cannot be read.'] as const;
const answers: Readonly<Record<string, readonly [number, string, string, string]>> = {
  HPE_HEADER_OVERFLOW: tooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
};

/** Has a server answer what is no HTTP that it can read as it answers everything else, and not with an empty body. */
export const answerClientErrors = (server: Server) =>
  server.on('clientError', (error, socket) => {
    if (!socket.writable || errorCode(error) === 'ECONNRESET') return void socket.destroy();
    const [status, name, code, message] = answers[errorCode(error)] ?? unreadable;
    const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
    const headers = `content-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\nconnection: close`;
    socket.end(`HTTP/1.1 ${status} ${name}\r\n${headers}\r\n\r\n${body}`);
  });
