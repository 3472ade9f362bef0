import type { ProductVersion as StoredVersion } from '../entities/product-version.entity.ts';

/** A version with what it takes to type its values. */
export interface VersionOfProduct {
  stored: StoredVersion;
  specificationId: string;
}
