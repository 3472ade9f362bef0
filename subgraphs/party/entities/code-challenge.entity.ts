import { defineEntity, p } from '@mikro-orm/core';

const CodeChallengeSchema = defineEntity({
  name: 'CodeChallenge',
  tableName: 'code_challenge',
  properties: {
    id: p.text().primary(),
    purpose: p.enum(['SIGN_UP', 'SIGN_IN', 'LINK_SERVICE']),
    channel: p.enum(['EMAIL', 'SMS']),
    /** Normalised. */
    address: p.text(),
    /** No code opens it: it is there so that known and unknown addresses answer alike. */
    isDecoy: p.boolean(),
    /** The login it opens, or that asks for a line; null for a new one. */
    subject: p.text().nullable(),
    /** Whose line it was when its code was asked for. */
    customerId: p.text().nullable(),
    givenName: p.text().nullable(),
    familyName: p.text().nullable(),
    /** What the identity provider needs to check the code. */
    providerState: p.json<Record<string, string>>().nullable(),
    codesSent: p.integer(),
    attemptsLeft: p.integer(),
    usedAt: p.datetime().nullable(),
    resendAfter: p.datetime(),
    expiresAt: p.datetime(),
  },
});

/** A one-time code that was sent and is waited for. The code itself is nowhere. */
export class CodeChallenge extends CodeChallengeSchema.class {}
CodeChallengeSchema.setClass(CodeChallenge);
