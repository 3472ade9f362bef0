const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether this could be the id of a product; the database refuses to look for anything else. */
export const isProductId = (id: string): boolean => uuid.test(id);
