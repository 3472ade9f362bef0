import { defineEntity, p } from '@mikro-orm/core';

const LoginSessionSchema = defineEntity({
  name: 'LoginSession',
  tableName: 'login_session',
  properties: {
    id: p.text().primary(),
    subject: p.text(),
    /** The customer it acts for. */
    customerId: p.text().nullable(),
    /** SHA-256 (hex) of the secret half of the refresh token that is good now. */
    tokenHash: p.text(),
    expiresAt: p.datetime(),
  },
});

/** A session of the embedded identity provider. */
export class LoginSession extends LoginSessionSchema.class {}
LoginSessionSchema.setClass(LoginSession);
