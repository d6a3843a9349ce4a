import { afterEach, beforeAll, expect, it } from "vitest";

import { openStage, type Stage } from "./browser.ts";
import { leaveFrom } from "./leave-from.ts";
import { WALK } from "./walk.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

/** The last stations are pages of their own, which leave for elsewhere than the test's page does. */
const STATES = WALK.map(({ name }) => name).filter((name) => !name.endsWith("-used"));

it.each(STATES)("leaving quickly leaves nothing to come back to, from %s", async (name) => {
  expect(await leaveFrom(stage, name)).toEqual({ kept: 0, backTo: "/elsewhere" });
});
