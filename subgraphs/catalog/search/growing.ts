/** Numbers of which nobody knows how many there will be. */
export class GrowingUint32 {
  length = 0;
  #room = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = new Uint32Array(this.#room.length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.length++] = value;
  }

  /** What is held, without a copy. */
  view(): Uint32Array {
    return this.#room.subarray(0, this.length);
  }
}
