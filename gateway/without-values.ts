const start = /^Variable "\$\w+" got (?=invalid value )/;
// A string is skipped whole, so that what stands in it ends nothing.
const reason = /^invalid value (?:"(?:\\.|[^"\\])*"|[^";])*?((?: at "[^"]*")?; [^]*)$/;
/** A scalar ends with the value: `Value is not a valid email address: …`. */
const saidBack = /(; [^:"]*): [^]*$/;
const date = /(cannot represent an invalid [a-z-]+) [^]*$/;
const enumerated = /Value "[^]*" (?=does not exist in "\w+" enum)/;

/** What is wrong with a variable, without the value, which graphql-js quotes whole: it may be somebody's data, and is in the way. */
export const withoutValues = (message: string): string => {
  const [variable] = start.exec(message) ?? [];
  if (variable === undefined) return message;
  const said = reason.exec(message.slice(variable.length))?.[1] ?? '.';
  const bare = said.replace(saidBack, '$1.').replace(date, '$1.').replace(enumerated, 'The value ');
  return `${variable}an invalid value${bare}`;
};
