import DataLoader from 'dataloader';

type Owned<Owner extends string> = Record<Owner, string>;

/** Lists of many owners: fields with the same arguments share one query. `owner` names the part of a key that tells whose list it is. */
export const groupedLoader = <Owner extends string, Key extends Owned<Owner>, Value>(
  owner: Owner,
  read: (first: Key, ownerIds: string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: () => Value,
) => {
  const argumentsOf = (key: Key) => JSON.stringify({ ...key, [owner]: null });
  const readGroup = ([first, ...others]: readonly Key[]) =>
    first
      ? read(
          first,
          [first, ...others].map((key) => key[owner]),
        )
      : Promise.resolve(new Map<string, Value>());
  return new DataLoader<Key, Value, string>(
    async (keys) => {
      const groups = [...Map.groupBy(keys, argumentsOf)];
      const found = new Map(await Promise.all(groups.map(async ([name, group]) => [name, await readGroup(group)] as const)));
      return keys.map((key) => found.get(argumentsOf(key))?.get(key[owner]) ?? missing());
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );
};
