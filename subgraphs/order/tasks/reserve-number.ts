import { assignResource } from './assign-resource.ts';

/** The number of the line becomes the product's. */
export const reserveNumber = assignResource('msisdn');
