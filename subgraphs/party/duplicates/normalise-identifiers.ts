import { domainToASCII } from 'node:url';
import type { CountryCode } from 'libphonenumber-js';
import { searchKey, toE164 } from '../normalise.ts';
import type { Identifier, IdentifierFacts, IdentifierKind } from './identifier.ts';

interface MailRule {
  /** What begins a tag that the provider ignores. */
  tag: string;
  /** The provider ignores dots before the `@`. */
  ignoresDots?: boolean;
  /** The same mailboxes under another name. */
  isAliasOf?: string;
}

/** Providers known for rules of their own. */
const mailRules: Readonly<Record<string, MailRule>> = {
  'gmail.com': { tag: '+', ignoresDots: true },
  'googlemail.com': { tag: '+', ignoresDots: true, isAliasOf: 'gmail.com' },
  'yahoo.com': { tag: '-' },
  'proton.me': { tag: '+', ignoresDots: true },
  'protonmail.com': { tag: '+', ignoresDots: true, isAliasOf: 'proton.me' },
  'pm.me': { tag: '+', ignoresDots: true, isAliasOf: 'proton.me' },
};
const everyOther: MailRule = { tag: '+' };

/** The mailbox an address reaches: without case, tag, and the dots that its provider ignores. */
const mailbox = (address: string): string | undefined => {
  const [local = '', domain = '', ...more] = address.normalize('NFKC').trim().toLowerCase().split('@');
  const host = domainToASCII(domain.replace(/\.$/, ''));
  if (local === '' || host === '' || more.length > 0) return undefined;
  const { tag, ignoresDots, isAliasOf } = mailRules[host] ?? everyOther;
  const untagged = local.indexOf(tag) > 0 ? local.slice(0, local.indexOf(tag)) : local;
  return `${ignoresDots ? untagged.replaceAll('.', '') : untagged}@${isAliasOf ?? host}`;
};

/** Letters and digits only, for people set marks as they like. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

const documentKey = ({ type, number, country }: { type: string; number: string; country?: string | null }) => {
  const id = bare(number);
  return id === '' ? undefined : [bare(type), bare(country ?? ''), id].join(' ');
};

/** As a name is written with and without accents: `Müller` and `Mueller`. */
const foldedName = (name: string) =>
  searchKey(name)
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .sort()
    .join(' ');

const of = (kind: IdentifierKind, values: readonly (string | undefined)[]): Identifier[] =>
  [...new Set(values)].flatMap((value) => (value === undefined || value === '' ? [] : [{ kind, value }]));

/** All that tells a party from others. Two people reach each other's mailbox; a person and a company that share one are no duplicates. */
export const identifiersOf = (facts: IdentifierFacts, region: CountryCode): Identifier[] => {
  const { type, emails = [], phoneNumbers = [], documents = [], companyRegister, vatId, name, birthDate } = facts;
  const ofType = (value: string | undefined) => value && `${type} ${value}`;
  return [
    ...of(
      'EMAIL',
      emails.map((email) => ofType(mailbox(email))),
    ),
    ...of(
      'PHONE',
      phoneNumbers.map((number) => ofType(toE164(number.normalize('NFKC'), region))),
    ),
    ...of('DOCUMENT', documents.map(documentKey)),
    ...of(
      'DOCUMENT_NUMBER',
      documents.map(({ number }) => bare(number)),
    ),
    ...of('COMPANY_REGISTER', [companyRegister ? bare(companyRegister) : undefined]),
    ...of('VAT_ID', [vatId ? bare(vatId) : undefined]),
    ...of('NAME_BIRTHDATE', [name && birthDate ? `${foldedName(name)} ${birthDate}` : undefined]),
  ];
};

/** All that one text could be to somebody who looks for a party. */
export const identifiersInText = (text: string, region: CountryCode): Identifier[] => {
  const [address, number, id] = [mailbox(text), toE164(text.normalize('NFKC'), region), bare(text)];
  const ofBoth = (kind: IdentifierKind, value: string | undefined) =>
    of(
      kind,
      ['individual', 'organization'].map((type) => value && `${type} ${value}`),
    );
  return [
    ...ofBoth('EMAIL', address),
    ...ofBoth('PHONE', number),
    ...of('DOCUMENT_NUMBER', [id]),
    ...of('COMPANY_REGISTER', [id]),
    ...of('VAT_ID', [id]),
  ];
};
