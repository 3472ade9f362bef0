import type DataLoader from 'dataloader';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';

interface Loaders {
  order: DataLoader<string, ProductOrder | null>;
  parts: DataLoader<string, ProductOrder[]>;
  items: DataLoader<string, OrderItem[]>;
}

/** An amendment has taken the place of those that are superseded. */
const isCurrent = ({ supersededBy }: OrderItem) => supersededBy == null;

/** Lines beyond their own part, by way of the loaders of parts and items. */
export function createLineReaders({ order, parts, items }: Loaders) {
  /** All lines of a customer's order, by part and place. */
  const linesOfCustomerOrder = async (customerOrderId: string): Promise<OrderItem[]> => {
    const found = await parts.load(customerOrderId);
    const lines = await Promise.all(found.map(({ id }) => items.load(id)));
    return lines.flat().filter(isCurrent);
  };
  /** The line of that id in the customer's order that a part belongs to; most often it is in the same part. */
  const lineOfWhole = async (orderId: string, itemId: string): Promise<OrderItem | undefined> => {
    const isWanted = (item: OrderItem) => item.id === itemId && isCurrent(item);
    const near = (await items.load(orderId)).find(isWanted);
    if (near) return near;
    const part = await order.load(orderId);
    return part ? (await linesOfCustomerOrder(part.customerOrderId)).find(isWanted) : undefined;
  };
  return { linesOfCustomerOrder, lineOfWhole };
}
