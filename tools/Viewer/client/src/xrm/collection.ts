/** A collection as the client API hands it out. */
export class Collection<T> {
  private readonly items: () => readonly T[];
  private readonly name: (item: T) => string;

  constructor(items: () => readonly T[], name: (item: T) => string) {
    this.items = items;
    this.name = name;
  }

  /** All items, one by name or position, or those that fit. */
  get(which?: string | number | ((item: T, index: number) => boolean)): T | null | T[] {
    const all = [...this.items()];
    if (which === undefined || which === null) return all;
    if (typeof which === "function") return all.filter(which);
    if (typeof which === "number") return all[which] ?? null;
    return all.find(item => this.name(item) === which) ?? null;
  }

  forEach(work: (item: T, index: number) => void): void {
    this.items().forEach(work);
  }

  getLength(): number {
    return this.items().length;
  }
}
