/** Median and percentiles of a list of numbers. */
export const spreadOf = (
  values: readonly number[],
): { median: number; p95: number; p99: number } => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
};

export const timeMs = async (run: () => Promise<unknown>): Promise<number> => {
  const startedNs = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - startedNs) / 1e6;
};
