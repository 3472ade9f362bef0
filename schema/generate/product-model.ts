import type { ProductType, ProductTypeMap } from '../product-types.ts';
import { attributeModel, type AttributeModel } from './attribute-model.ts';
import { describeSpecification } from './describe.ts';
import { assignNames, fieldName, namesBesides, typeName } from './names.ts';
import type { Specification } from './read-specifications.ts';
import type { ReservedNames } from './reserved-names.ts';

/** A specification as the printers need it. */
export interface ProductModel extends ProductType {
  specificationId: string;
  configurationTypeName: string;
  description: string;
  attributes: AttributeModel[];
}

const derivedNames = (name: string): string[] => [name, `${name}Attributes`, `${name}ConfigurationInput`];

const defined = (entries: (readonly [string, string | undefined])[]) =>
  new Map(entries.flatMap(([key, name]) => (name === undefined ? [] : [[key, name] as const])));

interface Naming {
  reserved: ReservedNames;
  /** Names given earlier to what is still there. */
  kept: ReadonlyMap<string, ProductType>;
}

/** What is not there any more gives its names back. */
const stillThere = (specifications: readonly Specification[], before: ProductTypeMap): Naming['kept'] =>
  new Map(
    specifications.flatMap(({ id, productSpecCharacteristic }) => {
      const type = Object.hasOwn(before, id) ? before[id] : undefined;
      const names = new Set(productSpecCharacteristic?.map(({ name }) => name));
      if (!type) return [];
      return [[id, { ...type, attributes: type.attributes.filter(({ characteristic }) => names.has(characteristic)) }] as const];
    }),
  );

const enumsOf = (kept: Naming['kept']) =>
  [...kept.values()].flatMap(({ attributes }) => attributes.flatMap(({ enumName }) => enumName ?? []));

/** Names of types and inputs, by specification id. */
const nameTypes = (specifications: readonly Specification[], { reserved, kept }: Naming) => {
  const seen = new Set<string>();
  const texts = new Map(
    specifications.map(({ id, name }) => {
      const text = seen.has(name) ? `${name} ${id}` : name;
      seen.add(name);
      return [id, text];
    }),
  );
  const ids = [...texts.keys()];
  const typeNames = assignNames(ids, {
    toName: typeName,
    textOf: (id) => texts.get(id) ?? id,
    free: namesBesides([...reserved.types, ...enumsOf(kept)], { derived: derivedNames, refused: reserved.endings }),
    suffix: 'Product',
    kept: defined(ids.map((id) => [id, kept.get(id)?.typeName])),
  });
  const inputFields = assignNames(ids, {
    toName: fieldName,
    textOf: (id) => typeNames.get(id) ?? id,
    free: namesBesides(['characteristics']),
    suffix: 'Product',
    kept: defined(ids.map((id) => [id, kept.get(id)?.inputField])),
  });
  return { typeNames, inputFields };
};

/** The type's own name comes first, unless the attribute's says it already. */
const enumText = (type: string, field: string): string => {
  const own = typeName(field);
  return own.startsWith(type) && own !== type ? own : `${type}${own}`;
};

/** The enums of all specifications: kept names first, whichever specification they are of. */
const enumNamer = (typeNames: ReadonlyMap<string, string>, { reserved, kept }: Naming) => {
  const taken = [...reserved.types, ...[...typeNames.values()].flatMap(derivedNames)];
  const free = namesBesides(taken, { refused: reserved.endings });
  const known = new Map<string, string>(
    [...kept].flatMap(([id, { attributes }]) =>
      attributes.flatMap(({ characteristic, enumName }) =>
        enumName ? [[`${id}\u0000${characteristic}`, enumName] as const] : [],
      ),
    ),
  );
  const before = assignNames([...known.keys()], {
    toName: (name) => name,
    textOf: (key) => known.get(key) ?? key,
    free,
    suffix: 'Kind',
  });
  return (id: string, characteristic: string, text: string): string =>
    before.get(`${id}\u0000${characteristic}`) ??
    assignNames([text], { toName: (name) => name, free, suffix: 'Kind' }).get(text) ??
    text;
};

/** Decides names and types for all specifications. What has a name keeps it; else catalog and contract decide, not the order. */
export const buildProductModel = (
  specifications: readonly Specification[],
  reserved: ReservedNames,
  before: ProductTypeMap = {},
): ProductModel[] => {
  const naming = { reserved, kept: stillThere(specifications, before) };
  const { typeNames, inputFields } = nameTypes(specifications, naming);
  const nameEnum = enumNamer(typeNames, naming);

  return specifications.map((specification) => {
    const { id } = specification;
    const name = typeNames.get(id) ?? '';
    const characteristics = [
      ...new Map((specification.productSpecCharacteristic ?? []).map((each) => [each.name, each])).values(),
    ];
    const known = new Map(naming.kept.get(id)?.attributes.map((attribute) => [attribute.characteristic, attribute]));
    const fields = assignNames(
      characteristics.map((each) => each.name),
      {
        toName: fieldName,
        free: namesBesides(reserved.productFields),
        suffix: 'Value',
        kept: new Map([...known].map(([characteristic, { field }]) => [characteristic, field])),
      },
    );
    const attributes = characteristics.map((each): AttributeModel => {
      const field = fields.get(each.name) ?? '';
      const enumName = () => nameEnum(id, each.name, enumText(name, field));
      return attributeModel(each, { field, enumName, kept: known.get(each.name) });
    });
    return {
      specificationId: id,
      typeName: name,
      attributesTypeName: `${name}Attributes`,
      configurationTypeName: `${name}ConfigurationInput`,
      ...(attributes.some(({ configurable }) => configurable) && { inputField: inputFields.get(id) }),
      description: describeSpecification(specification),
      attributes,
    };
  });
};
