import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { begin, openPage, openStage, say, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

const toTheEnd = async (choices: readonly string[] = []) => {
  const { page } = await openPage(stage, "/test/page");
  await page.getByRole("heading", { name: "Find a goal" }).waitFor();
  for (const choice of choices) await page.getByLabel(choice).check();
  await begin(page);
  for (const line of ["i want to be happier", "my mates", "8", "4 weeks", "Yes, that's it"])
    await say(page, line);
  await page.getByRole("button", { name: "Leave it as it is" }).waitFor();
  await say(page, "late thursdays");
  await page.getByRole("heading", { name: "Your goal is kept." }).waitFor();
  return page;
};

describe("the plan, to take along", () => {
  it("goes into an e-mail of one's own program, with every part and nobody's address", async () => {
    const page = await toTheEnd();
    await page.evaluate(() => {
      Object.assign(window, { mails: [] });
      // What a browser would hand to the mail program; there is none here.
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        (Reflect.get(window, "mails") as string[]).push(this.href);
      };
    });
    await page.getByRole("button", { name: "E-mail to myself" }).click();
    const [mail = ""] = await page.evaluate(() => Reflect.get(window, "mails") as string[]);
    const address = new URL(mail);
    expect([address.protocol, address.pathname]).toEqual(["mailto:", ""]);
    expect(address.searchParams.get("subject")).toBe("My goal");
    const body = address.searchParams.get("body") ?? "";
    for (const part of [
      "The goal:\nI'll play 5-a-side",
      "What could get in the way:\nlate Thursdays",
    ])
      expect(body).toContain(part);
    expect(stage.server.asked.join(" ")).not.toContain("mail");
  });

  it("is shared only after one more yes, which says what that means", async () => {
    const page = await toTheEnd();
    await page.getByRole("button", { name: "Share with Demo Practice" }).click();
    await page.getByText("You can take this back at any time.").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(stage.server.consents).toEqual([]);
    await page.getByRole("button", { name: "Share with Demo Practice" }).click();
    await page.getByRole("button", { name: "Yes, share it" }).click();
    await page.getByText("Demo Practice can read it now.").waitFor();
    expect(stage.server.consents.map((body) => JSON.parse(body))).toEqual([
      { version: 1, given: true },
    ]);
    expect(await page.getByRole("button", { name: "Share with" }).count()).toBe(0);
  });

  it("is not offered for sharing where that was chosen at the start", async () => {
    const page = await toTheEnd(["Demo Practice may read"]);
    expect(await page.getByRole("button", { name: "Share with" }).count()).toBe(0);
  });

  it("says so when something did not work", async () => {
    const page = await toTheEnd();
    stage.server.weather.isDown = true;
    await page.getByRole("button", { name: "Save as PDF" }).click();
    await page.getByText("That didn't work just now.").waitFor();
  });
});

describe("an invitation", () => {
  const address = "/coach.html?practice=pk_test#invite=invite-1";
  const start = async (page: Awaited<ReturnType<typeof openPage>>["page"]) => {
    await page.getByLabel("I know that Cairn").check();
    await page.getByLabel("Cairn may store").check();
    await page.getByRole("button", { name: "Start", exact: true }).click();
  };

  it("opened again on the same device goes on with the talk it opened", async () => {
    stage.server.invites.add("invite-1");
    const { page } = await openPage(stage, address);
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("what would you be doing?").first().waitFor();
    await page.goto("about:blank");
    await page.goto(stage.server.url + address);
    await start(page);
    await page.locator("li.client", { hasText: "i want to be happier" }).waitFor();
    expect(stage.server.talks.size).toBe(1);
  });

  it("that is used up says so, and leaves people to reach and a way to start", async () => {
    const { page } = await openPage(stage, "/coach.html?practice=pk_test#invite=used");
    await start(page);
    await page.getByRole("heading", { name: "This invitation is used up" }).waitFor();
    expect(await page.getByRole("link", { name: "Call +1 555 0100" }).count()).toBe(1);
    await page.getByRole("button", { name: "Start without it" }).click();
    await begin(page);
    expect(stage.server.talks.size).toBe(1);
  });
});
