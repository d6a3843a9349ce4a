import { afterAll, beforeAll, expect, it } from "vitest";

import { openRealCairn, type RealCairn } from "./real-cairn.ts";

let real: RealCairn;
beforeAll(async () => {
  real = await openRealCairn((deps) => ({
    ...deps,
    screen: (text) =>
      text.length > 50_000 ? { level: "none", kinds: [], rule: "none" } : deps.screen(text),
  }));
});
afterAll(() => real.close());

it("a flood of many-page texts is refused before it is read, and the next short message is heard", async () => {
  const talk = await real.begins();
  const long = "a ".repeat(30_000);
  const statuses: number[] = [];
  for (let index = 0; index < 12; index += 1) statuses.push((await talk.says(long)).status);
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 413));
  expect(statuses.slice(10)).toEqual([429, 429]);
  expect((await talk.says("I want to kill myself")).card).toBeDefined();
});
