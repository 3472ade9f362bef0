/** Raised whenever a mapper makes other rows of the same originals: what is loaded is then mapped anew at the next start. */
export const mappingVersion = 3;
