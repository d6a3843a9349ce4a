import { expect, it } from "vitest";

import { runJobs } from "../../src/jobs/run-jobs.ts";

it("a job that pauses all day long leaves nothing behind at each pause", async () => {
  const warnings: string[] = [];
  const hear = (warning: Error) => warnings.push(warning.name);
  process.on("warning", hear);
  let runs = 0;
  await new Promise<void>((resolve) => {
    const jobs = runJobs(
      [
        {
          name: "often",
          everyMs: 0,
          run: async () => {
            runs += 1;
            if (runs === 40) void jobs.stop().then(resolve);
          },
        },
      ],
      { onFailure: () => undefined },
    );
  });
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  process.off("warning", hear);
  expect(warnings).toEqual([]);
});
