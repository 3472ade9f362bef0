import { assignResource } from './assign-resource.ts';

/** The SIM of the line becomes the product's. */
export const assignSim = assignResource('iccid');
