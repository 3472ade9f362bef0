/** PostgreSQL quotes whole rows and keys in its details, and MikroORM appends them to the message. */
const DETAIL = /\n - detail: [\s\S]*?(?=\n {4}at |$)/g;
/** A value of the wrong form is said back. */
const QUOTED = /((?:invalid input|out of range|invalid byte)[^:\n]*): "[^\n]*"/g;

/** What an error of the database says, without the values it was given: they may be somebody's. */
export const withoutValues = (text: string): string => text.replace(DETAIL, '').replace(QUOTED, '$1');
