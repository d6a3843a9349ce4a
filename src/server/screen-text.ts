import type { Request } from "express";

import type { ScreenResult } from "../domain/hold.ts";
import { addressOf } from "./authenticate.ts";
import type { ServerDeps } from "./server-deps.ts";

/** Six times what a message may hold. */
const MANY_PAGES = 50_000;

/**
 * What a text says of danger, before anyone is asked who they are. Nobody writes many pages many times a
 * minute; someone who floods the screen with them would keep it from everyone else.
 */
export const screenText = async (
  deps: Pick<ServerDeps, "screen" | "limits">,
  request: Request,
  text: string,
): Promise<ScreenResult> => {
  if (text.length > MANY_PAGES) await deps.limits.spend("longTexts", addressOf(request));
  return deps.screen(text);
};
