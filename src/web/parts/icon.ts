import { svg, html, type TemplateResult } from "lit";

const PATHS = {
  send: svg`<path d="M12 19V5M6 11l6-6 6 6" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  back: svg`<path d="M15 5l-7 7 7 7" />`,
  more: svg`<path d="M9 6l6 6-6 6" />`,
  help: svg`<circle cx="12" cy="12" r="9" /><circle cx="12" cy="12" r="3.6" /><path d="M5.7 5.7l3.7 3.7M14.6 14.6l3.7 3.7M18.3 5.7l-3.7 3.7M9.4 14.6l-3.7 3.7" />`,
  leave: svg`<path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9" />`,
  edit: svg`<path d="M4 20l1-4L16.5 4.5a2 2 0 013 3L8 19z" />`,
  add: svg`<path d="M12 6v12M6 12h12" />`,
  program: svg`<rect x="5" y="8" width="14" height="11" rx="3" /><path d="M12 8V4M9.5 13v1M14.5 13v1" />`,
  care: svg`<path d="M12 20s-7.5-4.6-7.5-10A4.3 4.3 0 0112 7.2 4.3 4.3 0 0119.5 10c0 5.4-7.5 10-7.5 10z" />`,
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" /><circle cx="12" cy="12" r="2.8" />`,
  calendar: svg`<rect x="4" y="5.5" width="16" height="14.5" rx="3" /><path d="M4 10h16M8 3.500v4M16 3.500v4" />`,
  print: svg`<path d="M7 9V4h10v5M7 17H5a2 2 0 01-2-2v-4a2 2 0 012-2h14a2 2 0 012 2v4a2 2 0 01-2 2h-2" /><rect x="7" y="14" width="10" height="6" rx="1" />`,
  file: svg`<path d="M13 4H7a2 2 0 00-2 2v12a2 2 0 002 2h10a2 2 0 002-2V10zM13 4v6h6M12 12v5M9.500 14.800L12 17.300l2.500-2.500" />`,
  mail: svg`<rect x="3.5" y="5.5" width="17" height="13" rx="3" /><path d="M4.5 8l7.5 5.500L19.5 8" />`,
  check: svg`<path d="M5 12.500l4.5 4.500L19 7.5" />`,
  phone: svg`<path d="M6 3.500h3l1.5 4.5-2 1.500a12 12 0 006 6l1.5-2 4.5 1.500v3a2 2 0 01-2 2A16 16 0 014 5.500a2 2 0 012-2z" />`,
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
