import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** The success criteria of WCAG 2.2, levels A and AA. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] as const;

/** What axe finds, shadow roots included. */
export const violationsOn = async (
  page: Page,
  tags: readonly string[] = WCAG,
): Promise<readonly string[]> => {
  await page.evaluate(source);
  const found = (await page.evaluate(async (tags) => {
    const axe = Reflect.get(window, "axe") as {
      run(options: object): Promise<{ violations: unknown }>;
    };
    const { violations } = await axe.run({
      runOnly: tags,
      // Passes are not told of, and finding their selectors takes most of the time.
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    });
    return violations;
  }, tags)) as readonly Found[];
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary ?? ""}`).join("; ")}`,
  );
};
