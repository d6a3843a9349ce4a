import type { Route } from "./route.ts";
import { giveConsent, listConsents, withdrawConsent } from "./routes/consents.ts";
import { eraseData, exportData } from "./routes/data-rights.ts";
import { joinDevice, offerDevice } from "./routes/devices.ts";
import { editField } from "./routes/edit-field.ts";
import { listGoals, showGoal } from "./routes/goals.ts";
import { declineDraft, listDrafts, releaseDraft } from "./routes/drafts.ts";
import { livez, metrics, readyz } from "./routes/operations.ts";
import { resumeRun } from "./routes/resume-run.ts";
import { runConversation } from "./routes/run.ts";
import { showConversation } from "./routes/show-conversation.ts";
import { startConversation } from "./routes/start-conversation.ts";
import { downloadCalendar, downloadPdf, openPlan } from "./routes/take-plan.ts";
import { welcome } from "./routes/welcome.ts";

/** Everything the server answers. The app, the OpenAPI description and the isolation matrix are made of it. */
export const ROUTES: readonly Route[] = [
  welcome,
  startConversation,
  joinDevice,
  showConversation,
  offerDevice,
  runConversation,
  resumeRun,
  editField,
  listGoals,
  showGoal,
  openPlan,
  downloadPdf,
  downloadCalendar,
  listConsents,
  giveConsent,
  withdrawConsent,
  exportData,
  eraseData,
  listDrafts,
  releaseDraft,
  declineDraft,
  livez,
  readyz,
  metrics,
];
