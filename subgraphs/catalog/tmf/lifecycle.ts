/** TMF620's first status: what does not say that it may be sold is not sold. */
export const unsaidStatus = 'In Study';
