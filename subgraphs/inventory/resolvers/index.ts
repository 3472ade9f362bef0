import { BillingAccount } from './BillingAccount.ts';
import { Customer } from './Customer.ts';
import { Iccid } from './Iccid.ts';
import { LeasedLine } from './LeasedLine.ts';
import { LogicalResource } from './LogicalResource.ts';
import { Msisdn } from './Msisdn.ts';
import { activateProduct } from './Mutation/activateProduct.ts';
import { answerPortIn } from './Mutation/answerPortIn.ts';
import { assignResource } from './Mutation/assignResource.ts';
import { attachBillingAccount } from './Mutation/attachBillingAccount.ts';
import { blockNumber } from './Mutation/blockNumber.ts';
import { cancelPortIn } from './Mutation/cancelPortIn.ts';
import { cancelPortOut } from './Mutation/cancelPortOut.ts';
import { changeProduct } from './Mutation/changeProduct.ts';
import { claimLeases } from './Mutation/claimLeases.ts';
import { correctPortIn } from './Mutation/correctPortIn.ts';
import { createPortOutCode } from './Mutation/createPortOutCode.ts';
import { discardProduct } from './Mutation/discardProduct.ts';
import { leaseNumbers } from './Mutation/leaseNumbers.ts';
import { NumberLease } from './NumberLease.ts';
import { moveLeases } from './Mutation/moveLeases.ts';
import { prepareProduct } from './Mutation/prepareProduct.ts';
import { releaseNumber } from './Mutation/releaseNumber.ts';
import { releaseNumbers } from './Mutation/releaseNumbers.ts';
import { renewLease } from './Mutation/renewLease.ts';
import { replaceSim } from './Mutation/replaceSim.ts';
import { reportEsimProfile } from './Mutation/reportEsimProfile.ts';
import { requestPortIn } from './Mutation/requestPortIn.ts';
import { requestPortOut } from './Mutation/requestPortOut.ts';
import { transferProduct } from './Mutation/transferProduct.ts';
import { terminateProduct } from './Mutation/terminateProduct.ts';
import { unclaimLeases } from './Mutation/unclaimLeases.ts';
import { PortIn } from './PortIn.ts';
import { PortOut } from './PortOut.ts';
import { productResolvers } from './Product.ts';
import { ProductAsOf } from './ProductAsOf.ts';
import { ProductRelationship } from './ProductRelationship.ts';
import { ProductVersion } from './ProductVersion.ts';
import { availableNumbers } from './Query/availableNumbers.ts';
import { claimingProcesses } from './Query/claimingProcesses.ts';
import { hasProductsOfBillingAccount } from './Query/hasProductsOfBillingAccount.ts';
import { hasRecurringProducts } from './Query/hasRecurringProducts.ts';
import { heldOfferings } from './Query/heldOfferings.ts';
import { iccid } from './Query/iccid.ts';
import { lineByNumber } from './Query/lineByNumber.ts';
import { msisdn } from './Query/msisdn.ts';
import { numberLease } from './Query/numberLease.ts';
import { portIn } from './Query/portIn.ts';
import { portOut } from './Query/portOut.ts';
import { product } from './Query/product.ts';
import { productsForOrder } from './Query/productsForOrder.ts';
import { productsRelyingOn } from './Query/productsRelyingOn.ts';
import { productsWithoutAccount } from './Query/productsWithoutAccount.ts';
import { similarNumbers } from './Query/similarNumbers.ts';
import { erasePersonalDataOfInventory } from './Mutation/erasePersonalDataOfInventory.ts';
import { personalDataOfInventory } from './Query/personalDataOfInventory.ts';

/** Unions and `UserError` are told apart by the `__typename` their members carry. */
export const resolvers = {
  Query: {
    personalDataOfInventory,
    product,
    productsForOrder,
    lineByNumber,
    productsRelyingOn,
    hasProductsOfBillingAccount,
    hasRecurringProducts,
    heldOfferings,
    availableNumbers,
    numberLease,
    claimingProcesses,
    productsWithoutAccount,
    similarNumbers,
    msisdn,
    iccid,
    portIn,
    portOut,
  },
  Mutation: {
    erasePersonalDataOfInventory,
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
    renewLease,
    claimLeases,
    unclaimLeases,
    blockNumber,
    releaseNumber,
    replaceSim,
    reportEsimProfile,
    requestPortIn,
    correctPortIn,
    cancelPortIn,
    answerPortIn,
    createPortOutCode,
    requestPortOut,
    cancelPortOut,
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
  NumberLease,
  LeasedLine,
  PortIn,
  PortOut,
};
