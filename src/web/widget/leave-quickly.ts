/** Where "Leave quickly" goes when the practice has not said: a page nobody asks about. */
const ELSEWHERE = "https://www.google.com/";
const PRESSES = 3;
const WITHIN_MS = 1_500;

export interface LeaveQuickly {
  now(): void;
  stop(): void;
}

/**
 * Blanks the page first, forgets the way back, and replaces the page in the tab's history, so that the Back
 * button does not return here. Escape three times in a row does the same.
 */
export const leaveQuickly = (target: string | undefined, forget: () => void): LeaveQuickly => {
  const ending = new AbortController();
  let presses: number[] = [];
  const now = () => {
    document.title = "";
    document.documentElement.hidden = true;
    try {
      forget();
    } finally {
      document.documentElement.replaceChildren();
      location.replace(safeTarget(target));
    }
  };
  addEventListener(
    "keydown",
    ({ key, timeStamp, repeat }) => {
      if (repeat) return;
      presses = key === "Escape" ? [...presses, timeStamp].slice(-PRESSES) : [];
      const [first = Infinity] = presses;
      if (presses.length === PRESSES && timeStamp - first < WITHIN_MS) now();
    },
    { capture: true, signal: ending.signal },
  );
  return { now, stop: () => ending.abort() };
};

const safeTarget = (target: string | undefined): string => {
  if (!target || !URL.canParse(target, location.href)) return ELSEWHERE;
  const url = new URL(target, location.href);
  return url.protocol === "https:" || url.origin === location.origin ? url.href : ELSEWHERE;
};
