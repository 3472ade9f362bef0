const payload = ['input', 'productOrder'];

/** Fields of an operation where an item of TMF has them. */
const places: Record<string, string[]> = {
  productOfferingId: ['productOffering', 'id'],
  productId: ['product', 'id'],
  configuration: ['product'],
};

const inItem = ([field, ...rest]: string[], listField: string): string[] => {
  if (field === undefined) return [];
  if (field === 'relationships') {
    const [index, itemId] = rest;
    return [`${listField}Relationship`, ...(index === undefined ? [] : [index]), ...(itemId === undefined ? [] : ['id'])];
  }
  if (field === 'configuration' && rest[0] === 'characteristics') return ['product', 'productCharacteristic', ...rest.slice(1)];
  return [...(places[field] ?? [field]), ...rest];
};

/** Whoever sent a payload is told of its items, not of the operations they became. */
export const pathInPayload = (path: readonly string[], itemPaths: readonly string[][]): string[] => {
  const [, operations, index, , ...rest] = path;
  if (operations !== 'operations') return [...path];
  const itemPath = itemPaths[Number(index)];
  return itemPath ? [...itemPath, ...inItem(rest, itemPath.at(-2) ?? '')] : payload;
};
