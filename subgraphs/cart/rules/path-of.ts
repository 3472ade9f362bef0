/** Where in the input, or in the cart, a line is: its operation in a patch, `items.<id>` in a stored cart. */
export type PathOf = (lineId: string, ...rest: string[]) => string[];

export const pathInCart: PathOf = (lineId, ...rest) => ['items', lineId, ...rest];
