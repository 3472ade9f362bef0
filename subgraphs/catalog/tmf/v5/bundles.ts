import { change, changeEach, typed, type JsonObject } from './json.ts';

/** A child of a bundle or of a choice group. */
export const bundledToV5 = (child: JsonObject): JsonObject => ({
  ...change(child, { bundledProductOfferingOption: typed('BundledProductOfferingOption') }),
  '@type': 'BundledProductOffering',
});

/** A choice group of v5; groups hold groups. */
export const groupToV5 = (group: JsonObject): JsonObject => ({
  ...change(group, {
    bundledGroupProductOfferingOption: typed('BundledGroupProductOfferingOption'),
    bundledProductOffering: changeEach(bundledToV5),
    bundledGroupProductOffering: changeEach(groupToV5),
  }),
  '@type': 'BundledGroupProductOffering',
});
