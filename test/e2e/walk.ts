import type { Page } from "playwright-core";

import { begin, say } from "./browser.ts";
import type { Weather } from "./fixture/server.ts";

export interface Station {
  readonly name: string;
  /** From the station before to this one. */
  readonly go: (page: Page, weather: Weather) => Promise<unknown>;
}

const WISH = "i want to be happier, im just stuck at home after work scrolling";

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).click();
const until = (page: Page, text: string) => page.getByText(text).first().waitFor();
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();
const button = (page: Page, name: string) => page.getByRole("button", { name }).waitFor();

/** On a phone the goal is in a drawer. */
const toggleGoal = async (page: Page) => {
  const bar = page.getByRole("button", { name: /^Your goal/ });
  if (await bar.isVisible()) await bar.click();
};

/** One way through every state a person can be in. */
export const WALK: readonly Station[] = [
  { name: "welcome", go: (page) => heading(page, "Find a goal") },
  {
    name: "choices-missing",
    go: async (page) => {
      await press(page, "Start");
      await until(page, "It is fine not to.");
    },
  },
  {
    name: "declined",
    go: async (page) => {
      await press(page, "I'd rather not");
      await heading(page, "That's fine");
    },
  },
  {
    name: "help",
    go: async (page) => {
      await press(page, "Look at the choices again");
      await press(page, "Help");
      await heading(page, "Help and contact");
    },
  },
  {
    name: "opening",
    go: async (page) => {
      await press(page, "Back");
      await begin(page);
    },
  },
  {
    name: "writing",
    go: async (page, weather) => {
      let letGo = () => {};
      weather.gate = new Promise((done) => (letGo = done));
      await say(page, WISH);
      await page.getByText("Cairn is writing").waitFor({ state: "attached" });
      setTimeout(() => {
        weather.gate = Promise.resolve();
        letGo();
      }, 900);
    },
  },
  {
    name: "scale",
    go: async (page) => {
      await until(page, "what would you be doing?");
      await say(page, "seeing people i guess. i used to play 5 a side and i miss my mates");
      await page.locator("label.number").first().waitFor();
    },
  },
  { name: "scale-picked", go: (page) => page.locator("label.number").nth(8).click() },
  {
    name: "date",
    go: async (page) => {
      await press(page, "Send 8");
      await button(page, "4 weeks");
    },
  },
  {
    name: "confirm",
    go: async (page) => {
      await press(page, "4 weeks");
      await button(page, "Yes, that's it");
    },
  },
  {
    name: "chips",
    go: async (page) => {
      await press(page, "Yes, that's it");
      await button(page, "Another day");
    },
  },
  {
    name: "goal",
    go: async (page) => {
      await toggleGoal(page);
      await press(page, "What each part is for");
    },
  },
  {
    name: "path",
    go: (page) => page.locator(".path").evaluate((path) => path.scrollIntoView({ block: "end" })),
  },
  {
    name: "edit",
    go: async (page) => {
      await press(page, "Hide what each part is for");
      await press(page, "Edit: My steps");
    },
  },
  {
    name: "kept",
    go: async (page) => {
      await page.keyboard.press("Escape");
      await toggleGoal(page);
      await say(page, "thursdays i often work late");
      await heading(page, "Your goal is kept.");
    },
  },
  {
    name: "device-link",
    go: async (page) => {
      await press(page, "Help");
      await press(page, "Make a link");
      await page.getByLabel("Your link").waitFor();
    },
  },
  {
    name: "safety",
    go: async (page) => {
      await press(page, "Back");
      await say(page, "whatever. id rather not wake up tomorrow tbh");
      await heading(page, "Help, right now");
    },
  },
  {
    name: "paused",
    go: async (page) => {
      await press(page, "Rather not say");
      await until(page, "The goal is resting.");
    },
  },
  {
    name: "offline",
    go: async (page) => {
      await page.context().setOffline(true);
      await say(page, "are you there");
      await until(page, "You are offline.");
    },
  },
  {
    name: "maintenance",
    go: async (page, weather) => {
      await page.context().setOffline(false);
      await page.evaluate(() => localStorage.clear());
      weather.isDown = true;
      await page.reload();
      await heading(page, "Cairn is resting");
      weather.isDown = false;
    },
  },
  {
    name: "reviewed",
    go: async (page, weather) => {
      weather.mode = "reviewed";
      await press(page, "Try again");
      await begin(page);
      await say(page, WISH);
      await until(page, "Your message is with your clinician");
      weather.mode = "scripted";
    },
  },
  {
    name: "off",
    go: async (page, weather) => {
      weather.mode = "off";
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await heading(page, "Cairn is not available here");
      weather.mode = "scripted";
    },
  },
  {
    name: "invite-used",
    go: async (page) => {
      await page.goto(new URL("/coach.html?practice=pk_test#invite=used", page.url()).href);
      await page.getByLabel("I know that Cairn").check();
      await page.getByLabel("Cairn may store").check();
      await press(page, "Start");
      await heading(page, "This invitation is used up");
    },
  },
  {
    name: "link-used",
    go: async (page) => {
      await page.goto(new URL("/coach.html?practice=pk_test#device=used", page.url()).href);
      await heading(page, "This link is used up");
    },
  },
];
