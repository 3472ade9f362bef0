import { defineEntity, p } from '@mikro-orm/core';

const LoginSchema = defineEntity({
  name: 'Login',
  tableName: 'login',
  properties: {
    /** The tokens' `sub`. */
    subject: p.text().primary(),
    /** The individual who signs in. */
    partyId: p.text(),
    /** E-mail address or phone number, normalised; one login each. */
    address: p.text(),
    createdAt: p.datetime(),
  },
});

/** Somebody's way in. The customers it opens are in `login_customer`. */
export class Login extends LoginSchema.class {}
LoginSchema.setClass(Login);
