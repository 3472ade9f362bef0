const form = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A UUID as the database writes it. Anything else names nothing, and the database refuses to compare with it. */
export const isUuid = (text: string): boolean => form.test(text);
