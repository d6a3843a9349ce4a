import { svg, html, type TemplateResult } from "lit";

const PATHS = {
  send: svg`<path d="M12 19V5M6 11l6-6 6 6" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  back: svg`<path d="M15 5l-7 7 7 7" />`,
  more: svg`<path d="M9 6l6 6-6 6" />`,
  help: svg`<circle cx="12" cy="12" r="9" /><circle cx="12" cy="12" r="3.6" /><path d="M5.7 5.7l3.7 3.7M14.6 14.6l3.7 3.7M18.3 5.7l-3.7 3.7M9.4 14.6l-3.7 3.7" />`,
  leave: svg`<path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9" />`,
  edit: svg`<path d="M4 20l1-4L16.5 4.500a2 2 0 013 3L8 19z" />`,
  add: svg`<path d="M12 6v12M6 12h12" />`,
  program: svg`<rect x="5" y="8" width="14" height="11" rx="3" /><path d="M12 8V4M9.500 13v1M14.500 13v1" />`,
  care: svg`<path d="M12 20s-7.500-4.600-7.500-10A4.300 4.300 0 0112 7.200 4.300 4.300 0 0119.500 10c0 5.400-7.500 10-7.500 10z" />`,
  eye: svg`<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z" /><circle cx="12" cy="12" r="2.800" />`,
  calendar: svg`<rect x="4" y="5.500" width="16" height="14.500" rx="3" /><path d="M4 10h16M8 3.500v4M16 3.500v4" />`,
  print: svg`<path d="M7 9V4h10v5M7 17H5a2 2 0 01-2-2v-4a2 2 0 012-2h14a2 2 0 012 2v4a2 2 0 01-2 2h-2" /><rect x="7" y="14" width="10" height="6" rx="1" />`,
  file: svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14" />`,
  check: svg`<path d="M5 12.500l4.500 4.500L19 7.500" />`,
  phone: svg`<path d="M6 3.500h3l1.500 4.500-2 1.500a12 12 0 006 6l1.500-2 4.500 1.500v3a2 2 0 01-2 2A16 16 0 014 5.500a2 2 0 012-2z" />`,
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
