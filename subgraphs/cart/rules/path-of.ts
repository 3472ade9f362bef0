/**
 * Where in the input, or in the cart, a line is: its operation in a patch, `items.<id>` in a stored cart. Of several lines it is the
 * first that the patch touched.
 */
export type PathOf = (lineIds: readonly [string, ...string[]], ...rest: string[]) => string[];

export const pathInCart: PathOf = ([lineId], ...rest) => ['items', lineId, ...rest];
