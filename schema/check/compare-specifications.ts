import type { ProductModel } from '../generate/product-model.ts';
import type { Specification, SpecificationCharacteristic } from '../generate/read-specifications.ts';
import { allowedValues } from '../generate/value-kind.ts';
import { compareCharacteristic } from './compare-characteristic.ts';
import type { Side } from './compare-values.ts';
import { breaks, isNew, type Difference, type Finding } from './finding.ts';
import { lostParts, partsOfAttribute, partsOfType, type GraphParts } from './graph-of-model.ts';

/** A specification and what the graph makes of it. */
export interface Modelled {
  specification: Specification;
  model: ProductModel;
}

const sidesOf = ({ specification, model }: Modelled): Map<string, Side> => {
  const byName = new Map((specification.productSpecCharacteristic ?? []).map((each) => [each.name, each]));
  return new Map(
    model.attributes.flatMap((attribute) => {
      const characteristic = byName.get(attribute.characteristic);
      return characteristic ? [[attribute.characteristic, { characteristic, attribute }] as const] : [];
    }),
  );
};

const none: GraphParts = new Map();

/** All but the name, to recognise what was only renamed. */
const shapeOf = ({ name: _name, description: _description, ...rest }: SpecificationCharacteristic) => JSON.stringify(rest);

const newCharacteristic = ({ characteristic }: Side): Difference => {
  if (characteristic.minCardinality === 0) return isNew('CHARACTERISTIC_NEW', 'is new.');
  const hasDefault = !characteristic.configurable || allowedValues(characteristic).some(({ isDefault }) => isDefault);
  const orders = hasDefault ? '' : ', and orders have to give it';
  return breaks('CHARACTERISTIC_NEW', `is new and mandatory: products sold before lack it and show as GenericProduct${orders}.`);
};

/** Everything that is different about a specification that is in both catalogs. */
export const compareSpecification = (before: Modelled, after: Modelled): Finding[] => {
  const { id, name } = after.specification;
  const [old, now] = [sidesOf(before), sidesOf(after)];
  const finding = (difference: Difference, graph: string[], characteristic?: string): Finding => ({
    ...difference,
    specification: { id, name },
    ...(characteristic !== undefined && { characteristic }),
    graph: difference.breaking ? graph : [],
    usedBy: [],
  });
  const added = [...now].filter(([each]) => !old.has(each));
  const renamed = new Map<string, string>();
  for (const [characteristic, side] of old) {
    const twin = added.find(
      ([each, other]) => ![...renamed.values()].includes(each) && shapeOf(other.characteristic) === shapeOf(side.characteristic),
    );
    if (!now.has(characteristic) && twin) renamed.set(characteristic, twin[0]);
  }
  const reallyNew = added.filter(([each]) => ![...renamed.values()].includes(each));

  const ofCharacteristics = [...old].flatMap(([characteristic, side]): Finding[] => {
    const lost = (other?: Side) =>
      lostParts(partsOfAttribute(before.model, side.attribute), other ? partsOfAttribute(after.model, other.attribute) : none);
    const other = now.get(characteristic);
    if (!other) {
      const newName = renamed.get(characteristic);
      const difference =
        newName === undefined
          ? breaks('CHARACTERISTIC_GONE', 'is gone. Values that products have of it remain in otherCharacteristics.')
          : breaks('CHARACTERISTIC_RENAMED', `is called "${newName}" now, it seems. Clients know it by the old name only.`);
      return [finding(difference, lost(), characteristic)];
    }
    const differences = compareCharacteristic(side, other);
    const parts = lost(other);
    const isCovered = parts.length === 0 || differences.some(({ breaking }) => breaking);
    const inGraph = breaks('NAME_IN_GRAPH_CHANGED', 'has another name in the graph.');
    // What stays, but means something else, is met by all who name it.
    const met = parts.length > 0 ? parts : [...partsOfAttribute(before.model, side.attribute).keys()];
    return [...differences, ...(isCovered ? [] : [inGraph])].map((each) => finding(each, met, characteristic));
  });
  const ofType = lostParts(partsOfType(before.model), partsOfType(after.model));
  return [
    ...ofCharacteristics,
    ...reallyNew.map(([characteristic, side]) => finding(newCharacteristic(side), [], characteristic)),
    ...(ofType.length > 0 ? [finding(breaks('NAME_IN_GRAPH_CHANGED', typeText(after.model)), ofType)] : []),
  ];
};

const typeText = ({ inputField, typeName }: ProductModel) =>
  inputField === undefined ? 'leaves the buyer nothing to set any more.' : `is called ${typeName} in the graph now.`;

/** All that goes with a specification that is not there any more. */
export const specificationGone = ({ specification: { id, name }, model }: Modelled): Finding => ({
  ...breaks(
    'SPECIFICATION_GONE',
    'is gone. Products of it that customers have show as GenericProduct once the types are made anew.',
  ),
  specification: { id, name },
  graph: [
    ...partsOfType(model).keys(),
    ...model.attributes.flatMap((attribute) => [...partsOfAttribute(model, attribute).keys()]),
  ],
  usedBy: [],
});

export const specificationNew = ({ id, name }: Specification): Finding => ({
  ...isNew('SPECIFICATION_NEW', 'is new. It works at once, as GenericProduct; `npm run codegen` gives it a type.'),
  specification: { id, name },
  graph: [],
  usedBy: [],
});
