import { Refusal } from "./refusal.ts";

/** The value if it comes in time. What is late goes on by itself; only the waiting ends. */
export const withinMs = async <T>(value: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refusal("took-too-long")), timeoutMs);
  });
  // When the value loses, its own failure is nobody's unhandled rejection.
  value.catch(() => undefined);
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
};
