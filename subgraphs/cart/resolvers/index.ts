import type { Resolvers } from '../generated/resolvers.ts';
import { CartActor } from './CartActor.ts';
import { CartItem } from './CartItem.ts';
import { CartItemRelationship } from './CartItemRelationship.ts';
import { CartItemValues } from './CartItemValues.ts';
import { ConfiguredChange, ConfiguredChangeChild, ConfiguredChangeItem } from './ConfiguredChange.ts';
import { Customer } from './Customer.ts';
import { acceptHandover } from './Mutation/acceptHandover.ts';
import { attachCart } from './Mutation/attachCart.ts';
import { beginCheckout } from './Mutation/beginCheckout.ts';
import { completeCheckout } from './Mutation/completeCheckout.ts';
import { createCart } from './Mutation/createCart.ts';
import { importProductOrder } from './Mutation/importProductOrder.ts';
import { offerHandover } from './Mutation/offerHandover.ts';
import { noteCartSetback } from './Mutation/noteCartSetback.ts';
import { optOutOfReminders } from './Mutation/optOutOfReminders.ts';
import { resumeCart } from './Mutation/resumeCart.ts';
import { setCartContact } from './Mutation/setCartContact.ts';
import { patchCart } from './Mutation/patchCart.ts';
import { returnHandover } from './Mutation/returnHandover.ts';
import { revertCheckout } from './Mutation/revertCheckout.ts';
import { takeBackCart } from './Mutation/takeBackCart.ts';
import { cartsInMyHands } from './Query/cartsInMyHands.ts';
import { configureChange } from './Query/configureChange.ts';
import { freezingProcesses } from './Query/freezingProcesses.ts';
import { shoppingCart } from './Query/shoppingCart.ts';
import { ShoppingCart } from './ShoppingCart.ts';
import { erasePersonalDataOfCart } from './Mutation/erasePersonalDataOfCart.ts';
import { personalDataOfCart } from './Query/personalDataOfCart.ts';

export const resolvers: Resolvers = {
  Query: { personalDataOfCart, shoppingCart, configureChange, cartsInMyHands, freezingProcesses },
  Mutation: {
    erasePersonalDataOfCart,
    noteCartSetback,
    optOutOfReminders,
    resumeCart,
    setCartContact,
    createCart,
    patchCart,
    importProductOrder,
    attachCart,
    offerHandover,
    acceptHandover,
    returnHandover,
    takeBackCart,
    beginCheckout,
    revertCheckout,
    completeCheckout,
  },
  ShoppingCart,
  CartItem,
  CartActor,
  Customer,
  CartItemRelationship,
  CartItemValues,
  ConfiguredChange,
  ConfiguredChangeChild,
  ConfiguredChangeItem,
};
