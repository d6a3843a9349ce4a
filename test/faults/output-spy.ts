import { vi } from "vitest";

/** Catches everything that is printed, by whatever way, while it is on. */
export const spyOnOutput = (): { printed(): string; stop(): void } => {
  const pieces: string[] = [];
  const keep = (...parts: unknown[]): boolean => {
    pieces.push(parts.map(String).join(" "));
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(keep),
    vi.spyOn(process.stderr, "write").mockImplementation(keep),
    ...(["log", "info", "warn", "error", "debug", "trace"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => void keep(...parts)),
    ),
  ];
  return {
    printed: () => pieces.join("\n"),
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
};
