import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 A and AA (and its best practices), shadow roots included. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const found = (await page.evaluate(async (tags) => {
    const axe = Reflect.get(window, "axe") as {
      run(options: object): Promise<{ violations: unknown }>;
    };
    const { violations } = await axe.run({
      runOnly: tags,
      rules: { "target-size": { enabled: true } },
    });
    return violations;
  }, TAGS)) as readonly Found[];
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary ?? ""}`).join("; ")}`,
  );
};
