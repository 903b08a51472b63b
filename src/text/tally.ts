/** How often each of a list of strings stands in it. */

/** Each string with its times, the most frequent first, then as they came. */
export function tally(items: Iterable<string>): [item: string, times: number][] {
  const times = new Map<string, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1]);
}
