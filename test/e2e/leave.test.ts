import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { begin, openPage, openStage, type Stage } from "./browser.ts";
import { leaveFrom } from "./leave-from.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

describe("leaving quickly", () => {
  it.each(["help", "confirm"])("leaves nothing to come back to, from %s", async (name) => {
    expect(await leaveFrom(stage, name)).toEqual({ kept: 0, backTo: "/elsewhere" });
  });

  it("takes the other tabs of the talk along to the first screen", async () => {
    const { page } = await openPage(stage, "/test/leave");
    await begin(page);
    const second = await page.context().newPage();
    await second.goto(`${stage.server.url}/test/page`);
    await second.getByText("What would you like to be different?").first().waitFor();
    await page.getByRole("button", { name: "Leave quickly" }).click();
    await second.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(await second.getByText("What would you like").count()).toBe(0);
  });
});
