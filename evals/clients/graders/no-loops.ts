import { gradeWhole, type Fault, type Grader } from "./grader.ts";

const MOST_TIMES = 3;
/** To go on listening is no circle, nor is a pause that holds. */
const STAYS = new Set(["hear-first", "answer-safety"]);

/** How often a stretch of moves is made one after the other, starting at a place. */
const timesInARow = (moves: readonly string[], start: number, length: number): number => {
  const stretch = moves.slice(start, start + length).join();
  let times = 1;
  while (moves.slice(start + times * length, start + (times + 1) * length).join() === stretch)
    times += 1;
  return times;
};

/** The same move, or the same two or three in turn, three times in a row: the client goes round in circles. */
export const noLoops: Grader = {
  name: "no-loops",
  bar: { kind: "share", atLeast: 1 },
  grade({ turns }) {
    const moves = turns.map(({ move }) => move).filter((move) => !STAYS.has(move));
    const faults: Fault[] = [];
    for (const length of [1, 2, 3])
      for (let start = 0; start + length * MOST_TIMES <= moves.length; start += 1)
        if (timesInARow(moves, start, length) >= MOST_TIMES)
          faults.push({
            says: `round and round: ${moves.slice(start, start + length).join(", ")}`,
          });
    return gradeWhole(faults.slice(0, 1));
  },
};
