import { productTypes } from './product-types.ts';

const product = '../entities/product.entity.ts#Product as StoredProduct';

/** Which value of ours stands for which type of the graph. */
export const mappers: Record<string, string> = {
  ...Object.fromEntries([...productTypes.keys()].map((name) => [name, product])),
  Product: product,
  ProductAttributes: '../../../schema/product-types.ts#TypedFields',
  ProductAsOf: '../products/product-at.ts#ProductAt',
  ProductVersion: '../resolvers/product-version.model.ts#VersionOfProduct',
  ProductRelationship: '../entities/product-relationship.entity.ts#ProductRelationship as StoredRelationship',
  ProductConnection: '../resolvers/product-connection.ts#ProductPage',
  ProductEdge: '../resolvers/product-connection.ts#ProductEdge as EdgeOfPage',
  Customer: '../resolvers/reference.ts#Reference',
  BillingAccount: '../resolvers/reference.ts#Reference',
  Msisdn: '../entities/msisdn.entity.ts#Msisdn as StoredMsisdn',
  Iccid: '../entities/iccid.entity.ts#Iccid as StoredIccid',
  LogicalResource: '../resolvers/visible-resource.ts#Resource',
  PortIn: '../entities/port-in.entity.ts#PortIn as StoredPortIn',
  PortOut: '../entities/port-out.entity.ts#PortOut as StoredPortOut',
  NumberLease: '../leases/lease-lines.ts#NumberLease as LeaseOfCart',
  LeasedLine: '../leases/lease-lines.ts#LeasedLine as LineOfLease',
};
