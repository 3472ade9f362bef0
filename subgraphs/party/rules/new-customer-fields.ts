import { createFieldReader } from './field-reader.ts';

/** Where the shopper sent the data: the checkout hands these problems on as they are. */
export const newCustomerFields = () => createFieldReader(['input', 'customer', 'new'], 'checkout');
