/** Works something out once for each word list: the lists stay the same for the life of the program. */
export const perList = <T>(
  workOut: (list: readonly string[]) => T,
): ((list: readonly string[]) => T) => {
  const known = new WeakMap<readonly string[], T>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const worked = workOut(list);
    known.set(list, worked);
    return worked;
  };
};
