/** Lists told by what stands in them: how often each string, which items share a key. */

/** Each string with its times, the most frequent first, then as they came. */
export function tally(items: Iterable<string>): [item: string, times: number][] {
  const times = new Map<string, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1]);
}

/** Items by key, in the order the keys came. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
