import { BillingAccount } from './BillingAccount.ts';
import { Customer } from './Customer.ts';
import { Iccid } from './Iccid.ts';
import { LeasedLine } from './LeasedLine.ts';
import { LogicalResource } from './LogicalResource.ts';
import { Msisdn } from './Msisdn.ts';
import { activateProduct } from './Mutation/activateProduct.ts';
import { assignResource } from './Mutation/assignResource.ts';
import { attachBillingAccount } from './Mutation/attachBillingAccount.ts';
import { blockNumber } from './Mutation/blockNumber.ts';
import { changeProduct } from './Mutation/changeProduct.ts';
import { claimLeases } from './Mutation/claimLeases.ts';
import { discardProduct } from './Mutation/discardProduct.ts';
import { leaseNumbers } from './Mutation/leaseNumbers.ts';
import { moveLeases } from './Mutation/moveLeases.ts';
import { prepareProduct } from './Mutation/prepareProduct.ts';
import { releaseNumber } from './Mutation/releaseNumber.ts';
import { releaseNumbers } from './Mutation/releaseNumbers.ts';
import { replaceSim } from './Mutation/replaceSim.ts';
import { reportEsimProfile } from './Mutation/reportEsimProfile.ts';
import { transferProduct } from './Mutation/transferProduct.ts';
import { terminateProduct } from './Mutation/terminateProduct.ts';
import { unclaimLeases } from './Mutation/unclaimLeases.ts';
import { productResolvers } from './Product.ts';
import { ProductAsOf } from './ProductAsOf.ts';
import { ProductRelationship } from './ProductRelationship.ts';
import { ProductVersion } from './ProductVersion.ts';
import { availableNumbers } from './Query/availableNumbers.ts';
import { claimingProcesses } from './Query/claimingProcesses.ts';
import { hasRecurringProducts } from './Query/hasRecurringProducts.ts';
import { iccid } from './Query/iccid.ts';
import { lineByNumber } from './Query/lineByNumber.ts';
import { msisdn } from './Query/msisdn.ts';
import { numberLease } from './Query/numberLease.ts';
import { product } from './Query/product.ts';
import { productsForOrder } from './Query/productsForOrder.ts';
import { productsRelyingOn } from './Query/productsRelyingOn.ts';
import { productsWithoutAccount } from './Query/productsWithoutAccount.ts';
import { similarNumbers } from './Query/similarNumbers.ts';

/** Unions and `UserError` are told apart by the `__typename` their members carry. */
export const resolvers = {
  Query: {
    product,
    productsForOrder,
    lineByNumber,
    productsRelyingOn,
    hasRecurringProducts,
    availableNumbers,
    numberLease,
    claimingProcesses,
    productsWithoutAccount,
    similarNumbers,
    msisdn,
    iccid,
  },
  Mutation: {
    prepareProduct,
    assignResource,
    discardProduct,
    attachBillingAccount,
    activateProduct,
    changeProduct,
    terminateProduct,
    transferProduct,
    leaseNumbers,
    releaseNumbers,
    claimLeases,
    unclaimLeases,
    blockNumber,
    releaseNumber,
    replaceSim,
    reportEsimProfile,
    moveLeases,
  },
  ...productResolvers,
  ProductAsOf,
  ProductVersion,
  ProductRelationship,
  Customer,
  BillingAccount,
  LogicalResource,
  Msisdn,
  Iccid,
  LeasedLine,
};
