/** The first of `count` places, ascending, where `isReached` holds; `count` when it holds nowhere. */
export const findPlace = (count: number, isReached: (place: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
