import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPartyConfig } from '../../subgraphs/party/config.ts';
import { digestOf } from '../../subgraphs/party/duplicates/blind-index.ts';
import type { IdentifierFacts } from '../../subgraphs/party/duplicates/identifier.ts';
import { identifiersOf } from '../../subgraphs/party/duplicates/normalise-identifiers.ts';

const SECRET = 'a secret of at least thirty-two characters';

/** What the blind index would hold. */
const digests = (facts: Omit<IdentifierFacts, 'type'>) =>
  identifiersOf({ type: 'individual', ...facts }, 'DE').map((identifier) => digestOf(SECRET, identifier));

const word = (longest: number) => fc.stringMatching(new RegExp(`^[a-z][a-z0-9]{1,${String(longest)}}$`));
const domain = fc.constantFrom('example.com', 'post.example.org', 'mail.example.de');
const digitsOf = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${String(length - 1)}}$`));

/** The same text with marks between its characters. */
const withMarks = (text: string, marks: readonly string[]) =>
  fc
    .array(fc.constantFrom('', ...marks), { minLength: text.length, maxLength: text.length })
    .map((between) => [...text].map((character, index) => `${index === 0 ? '' : (between[index] ?? '')}${character}`).join(''));
const inAnyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((character, index) => (upper[index] ? character.toUpperCase() : character)).join(''));
const surrounded = (text: string) => fc.constantFrom(text, ` ${text}`, `${text}  `, `\t${text}`);

const sameAs = <T>(one: fc.Arbitrary<T>, another: (value: T) => fc.Arbitrary<T>) =>
  one.chain((value) => another(value).map((written) => [value, written] as const));

describe('identifiers, however they are written (hard case 6)', () => {
  it('an e-mail address is one mailbox in any case, with spaces around it and with any tag', () => {
    const written = (address: string) => {
      const [local = '', host = ''] = address.split('@');
      const tagged = fc.oneof(
        fc.constant(local),
        word(8).map((tag) => `${local}+${tag}`),
      );
      return tagged.chain((mailbox) => inAnyCase(`${mailbox}@${host}`)).chain(surrounded);
    };
    const address = fc.tuple(word(12), domain).map(([local, host]) => `${local}@${host}`);
    fc.assert(
      fc.property(sameAs(address, written), ([one, other]) => {
        expect(digests({ emails: [other] })).toEqual(digests({ emails: [one] }));
      }),
    );
  });

  it('dots count but where the provider ignores them', () => {
    expect(digests({ emails: ['a.nn.a+x@GoogleMail.com'] })).toEqual(digests({ emails: ['anna@gmail.com'] }));
    expect(digests({ emails: ['an.na@example.com'] })).not.toEqual(digests({ emails: ['anna@example.com'] }));
    expect(digests({ emails: ['anna@müller.example'] })).toEqual(digests({ emails: ['anna@xn--mller-kva.example'] }));
  });

  it('a telephone is one line in national and international form', () => {
    const written = (number: string) =>
      fc
        .constantFrom(`+49${number}`, `0049${number}`, `0${number}`)
        .chain((form) => withMarks(form, [' ', '-', '/']))
        .chain(surrounded)
        .map((text) => text.replace(/^(\s*)\+[\s/-]+/, '$1+'));
    const line = digitsOf(7).map((rest) => `1511${rest}`);
    fc.assert(
      fc.property(sameAs(line, written), ([one, other]) => {
        expect(digests({ phoneNumbers: [other] })).toEqual(digests({ phoneNumbers: [`+49${one}`] }));
      }),
    );
  });

  it('a document, a VAT id and a register number are one without marks and in any case', () => {
    const number = fc.stringMatching(/^[A-Z][A-Z0-9]{6,10}$/);
    const written = (text: string) => withMarks(text, [' ', '-', '.']).chain((marked) => inAnyCase(marked.toLowerCase()));
    fc.assert(
      fc.property(sameAs(number, written), ([one, other]) => {
        const document = (text: string, type: string) => digests({ documents: [{ type, number: text }] });
        expect(document(other, 'Passport')).toEqual(document(one, 'passport'));
        expect(document(one, 'nationalId')[0]).not.toBe(document(one, 'passport')[0]);
        expect(digests({ vatId: other, companyRegister: other })).toEqual(digests({ vatId: one, companyRegister: one }));
      }),
    );
  });

  it('different people stay different', () => {
    const person = fc.record({
      emails: fc.tuple(fc.tuple(word(12), domain).map(([local, host]) => `${local}@${host}`)),
      phoneNumbers: fc.tuple(digitsOf(7).map((rest) => `+491511${rest}`)),
      documents: fc.tuple(fc.stringMatching(/^[A-Z][A-Z0-9]{6,10}$/).map((number) => ({ type: 'passport', number }))),
    });
    fc.assert(
      fc.property(person, person, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        fc.pre(!isSame && one.emails[0] !== other.emails[0] && one.phoneNumbers[0] !== other.phoneNumbers[0]);
        fc.pre(one.documents[0].number !== other.documents[0].number);
        const known = new Set(digests(one));
        expect(digests(other).filter((digest) => known.has(digest))).toEqual([]);
      }),
    );
  });

  it('whatever is sent is read without a breakdown, and no digest gives it back', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const held = digests({
          emails: [one],
          phoneNumbers: [other],
          documents: [{ type: one, number: other }],
          vatId: one,
          name: one,
          birthDate: '1990-05-17',
        });
        for (const digest of held) expect(digest).toMatch(/^[\w-]{32}$/);
      }),
    );
    const facts = { emails: ['anna@example.com'] };
    expect(
      identifiersOf({ type: 'individual', ...facts }, 'DE').map((identifier) => digestOf(`${SECRET}!`, identifier)),
    ).not.toEqual(digests(facts));
  });
});

describe('the settings of the blind index', () => {
  it('production wants a secret of its own', () => {
    expect(() => readPartyConfig({ NODE_ENV: 'production' })).toThrow('IDENTIFIER_SECRET');
    const published = 'sandbox-only-identifier-secret-that-production-refuses';
    expect(() => readPartyConfig({ NODE_ENV: 'production', IDENTIFIER_SECRET: published })).toThrow('published');
    expect(readPartyConfig({ NODE_ENV: 'production', IDENTIFIER_SECRET: SECRET })).toMatchObject({ identifierSecret: SECRET });
  });

  it('an operator says what is unique', () => {
    expect(readPartyConfig({}).uniqueIdentifiers).toEqual(['EMAIL', 'PHONE', 'DOCUMENT', 'COMPANY_REGISTER', 'VAT_ID']);
    expect(readPartyConfig({ UNIQUE_IDENTIFIERS: 'DOCUMENT, VAT_ID' }).uniqueIdentifiers).toEqual(['DOCUMENT', 'VAT_ID']);
    expect(readPartyConfig({ UNIQUE_IDENTIFIERS: 'NONE' }).uniqueIdentifiers).toEqual([]);
    expect(() => readPartyConfig({ UNIQUE_IDENTIFIERS: 'SHOE_SIZE' })).toThrow('UNIQUE_IDENTIFIERS');
  });
});
