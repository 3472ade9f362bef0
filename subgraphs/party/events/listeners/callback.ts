import { isIP } from 'node:net';
import { hostOf, isLoopback, isPublic } from './addresses.ts';

const LONGEST = 2_000;
const expected = (isSandbox: boolean) =>
  `an https address on the internet${isSandbox ? ', or http on this machine' : ''}, without user and password`;

const isThisMachine = (host: string) => host === 'localhost' || (isIP(host) !== 0 && isLoopback(host));
/** A name is looked up, and its addresses are checked, at each delivery. */
const mayBePublic = (host: string) => (isIP(host) === 0 ? !/(^|\.)localhost\.?$/.test(host) : isPublic(host));

const isAllowed = (url: URL, isSandbox: boolean) => {
  const host = hostOf(url);
  if (url.username || url.password || url.hash) return false;
  return url.protocol === 'https:' ? mayBePublic(host) : isSandbox && url.protocol === 'http:' && isThisMachine(host);
};

/** The address events may be sent to, or what it would have to be. */
export const readCallback = (text: string, isSandbox: boolean): { callback: string } | { expected: string } => {
  const url = text.length <= LONGEST ? URL.parse(text) : null;
  return url && isAllowed(url, isSandbox) ? { callback: url.href } : { expected: expected(isSandbox) };
};
