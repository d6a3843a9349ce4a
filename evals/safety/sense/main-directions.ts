/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
const ROUNDS = 60;

/** The directions along which rows of numbers differ most, the strongest first. */
export function mainDirections(
  flat: readonly number[],
  size: number,
  count: number,
): { mean: number[]; directions: number[][] } {
  const rows = flat.length / size;
  const mean = Array.from({ length: size }, () => 0);
  for (const [at, one] of flat.entries()) mean[at % size]! += one / rows;
  const spread = new Float64Array(size * size);
  for (let row = 0; row < rows; row += 1) {
    for (let i = 0; i < size; i += 1) {
      const one = flat[row * size + i]! - mean[i]!;
      for (let j = 0; j < size; j += 1) {
        spread[i * size + j]! += one * (flat[row * size + j]! - mean[j]!);
      }
    }
  }
  const directions: number[][] = [];
  for (let at = 0; at < count; at += 1) {
    const found = strongest(spread, size, at);
    directions.push(found.direction);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        spread[i * size + j]! -= found.strength * found.direction[i]! * found.direction[j]!;
      }
    }
  }
  return { mean, directions };
}

function strongest(
  spread: Float64Array,
  size: number,
  seed: number,
): { direction: number[]; strength: number } {
  let direction = Array.from({ length: size }, (_, at) => Math.sin(1 + at * (seed + 1)));
  let strength = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = direction.map((_, i) =>
      direction.reduce((sum, one, j) => sum + spread[i * size + j]! * one, 0),
    );
    strength = Math.hypot(...next);
    direction = next.map((one) => one / (strength || 1));
  }
  return { direction, strength };
}
