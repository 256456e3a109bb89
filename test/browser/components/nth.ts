/** Returns one item of a list; a test that expects it fails with a clear message when it is not there. */
export function nth<T>(list: readonly T[], index = 0): T {
  const item = list.at(index);
  if (item === undefined) throw new Error(`the list has ${list.length} items, no number ${index}`);
  return item;
}
