import type { Page } from "playwright-core";

import { begin, say } from "./browser.ts";
import type { Weather } from "./fixture/server.ts";

export interface State {
  readonly name: string;
  /** From an empty page of the widget to the state. */
  readonly reach: (page: Page, weather: Weather) => Promise<unknown>;
}

const WISH = "i want to be happier, im just stuck at home after work scrolling";

const until = (page: Page, text: string) => page.getByText(text).first().waitFor();

const toScale = async (page: Page) => {
  await begin(page);
  await say(page, WISH);
  await until(page, "what would you be doing?");
  await say(page, "seeing people i guess. i used to play 5 a side and i miss my mates");
  await page.locator("label.number").first().waitFor();
};

const toDate = async (page: Page) => {
  await toScale(page);
  await say(page, "8");
  await page.getByRole("button", { name: "4 weeks" }).waitFor();
};

const toConfirm = async (page: Page) => {
  await toDate(page);
  await page.getByRole("button", { name: "4 weeks" }).click();
  await page.getByRole("button", { name: "Yes, that's it" }).waitFor();
};

const toChips = async (page: Page) => {
  await toConfirm(page);
  await page.getByRole("button", { name: "Yes, that's it" }).click();
  await page.getByRole("button", { name: "Another day" }).waitFor();
};

const openGoal = async (page: Page) => {
  const bar = page.getByRole("button", { name: /^Your goal/ });
  if (await bar.isVisible()) await bar.click();
};

/** Every state a person can be in, each by the way they get there. */
export const STATES: readonly State[] = [
  {
    name: "welcome",
    reach: (page) => page.getByRole("heading", { name: "Find a goal" }).waitFor(),
  },
  {
    name: "choices-missing",
    reach: async (page) => {
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await until(page, "It is fine not to.");
    },
  },
  {
    name: "declined",
    reach: (page) => page.getByRole("button", { name: "I'd rather not" }).click(),
  },
  {
    name: "help",
    reach: (page) => page.getByRole("button", { name: "Help", exact: true }).click(),
  },
  { name: "opening", reach: begin },
  {
    name: "writing",
    reach: async (page, weather) => {
      await begin(page);
      weather.gate = new Promise(() => {});
      await say(page, WISH);
      await page.getByText("Cairn is writing").waitFor({ state: "attached" });
      weather.gate = Promise.resolve();
    },
  },
  { name: "scale", reach: toScale },
  {
    name: "scale-picked",
    reach: async (page) => {
      await toScale(page);
      await page.locator("label.number").nth(8).click();
    },
  },
  { name: "date", reach: toDate },
  { name: "confirm", reach: toConfirm },
  { name: "chips", reach: toChips },
  {
    name: "goal",
    reach: async (page) => {
      await toChips(page);
      await openGoal(page);
      await page.getByRole("button", { name: "What each part is for" }).click();
    },
  },
  {
    name: "edit",
    reach: async (page) => {
      await toChips(page);
      await openGoal(page);
      await page.getByRole("button", { name: "Edit: My steps" }).click();
    },
  },
  {
    name: "kept",
    reach: async (page) => {
      await toChips(page);
      await say(page, "thursdays i often work late");
      await page.getByRole("heading", { name: "Your goal is kept." }).waitFor();
    },
  },
  {
    name: "safety",
    reach: async (page) => {
      await toScale(page);
      await say(page, "whatever. id rather not wake up tomorrow tbh");
      await page.getByRole("heading", { name: "Help, right now" }).waitFor();
    },
  },
  {
    name: "paused",
    reach: async (page) => {
      await toScale(page);
      await say(page, "whatever. id rather not wake up tomorrow tbh");
      await page.getByRole("button", { name: "Rather not say" }).click();
      await until(page, "The goal is resting.");
    },
  },
  {
    name: "offline",
    reach: async (page) => {
      await toScale(page);
      await page.context().setOffline(true);
      await say(page, "are you there");
      await until(page, "You are offline.");
    },
  },
  {
    name: "reviewed",
    reach: async (page, weather) => {
      weather.mode = "reviewed";
      await page.reload();
      await begin(page);
      await say(page, WISH);
      await until(page, "Your message is with your clinician");
      weather.mode = "scripted";
    },
  },
  {
    name: "maintenance",
    reach: async (page, weather) => {
      weather.isDown = true;
      await page.reload();
      await page.getByRole("heading", { name: "Cairn is resting" }).waitFor();
      weather.isDown = false;
    },
  },
];
