import { openPage, type Stage } from "./browser.ts";
import { WALK } from "./walk.ts";

/** Walks to a state, leaves quickly, and tries to come back. */
export const leaveFrom = async (
  stage: Stage,
  name: string,
): Promise<{ kept: number; backTo: string }> => {
  const { page } = await openPage(stage, "/elsewhere");
  await page.goto(`${stage.server.url}/test/leave`);
  const last = WALK.findIndex((station) => station.name === name);
  for (const { go } of WALK.slice(0, last + 1)) await go(page, stage.server.weather);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Leave quickly" }).click();
  await page.getByText("Another place.").waitFor();
  const kept = await page.evaluate(() => localStorage.length + document.cookie.length);
  await page.goBack();
  return { kept, backTo: new URL(page.url()).pathname };
};
