import type { Finding } from './finding.ts';
import { authorizedWithoutProcess } from './findings/authorized-without-process.ts';
import { capturedWithoutOrder } from './findings/captured-without-order.ts';
import { customersWithoutOrder } from './findings/customers-without-order.ts';
import { frozenCarts } from './findings/frozen-carts.ts';
import { leasedWithoutCart } from './findings/leased-without-cart.ts';
import { ordersWithoutProduct } from './findings/orders-without-product.ts';
import { productsWithoutAccount } from './findings/products-without-account.ts';
import { refundsFailed } from './findings/refunds-failed.ts';

/** All that must not be, in the order it is healed: money first. */
export const findings = {
  capturedWithoutOrder,
  authorizedWithoutProcess,
  refundsFailed,
  leasedWithoutCart,
  customersWithoutOrder,
  frozenCarts,
  ordersWithoutProduct,
  productsWithoutAccount,
} satisfies Record<string, Finding>;

export type FindingName = keyof typeof findings;
