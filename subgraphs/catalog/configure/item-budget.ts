/** Of one configuration. */
export const MAX_ITEMS = 300;
/** Of all configurations of one operation, however many times it asks. */
export const MAX_ITEMS_OF_OPERATION = 600;

/** How many items an operation may still configure. */
export class ItemBudget {
  #left = MAX_ITEMS_OF_OPERATION;

  get next(): number {
    return Math.min(this.#left, MAX_ITEMS);
  }

  take(items: number): void {
    this.#left -= items;
  }
}
