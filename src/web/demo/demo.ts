/** The theming controls of the demo page: each writes the same CSS a practice would. */
const ACCENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pine: {},
  sea: {
    "--cairn-accent": "#1f5f8b",
    "--cairn-tint": "#dfeaf3",
    "--cairn-on-tint": "#17364d",
    "--cairn-dark-accent": "#9ccbec",
    "--cairn-dark-tint": "#203e54",
  },
  plum: {
    "--cairn-accent": "#73406f",
    "--cairn-tint": "#efe3ee",
    "--cairn-on-tint": "#42233f",
    "--cairn-dark-accent": "#dcb3d8",
    "--cairn-dark-tint": "#46304a",
  },
  clay: {
    "--cairn-accent": "#94461f",
    "--cairn-tint": "#f6e4d8",
    "--cairn-on-tint": "#4d2611",
    "--cairn-dark-accent": "#efb596",
    "--cairn-dark-tint": "#4d3325",
  },
};

const CORNERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  round: {},
  soft: { "--cairn-radius": "12px" },
  square: { "--cairn-radius": "2px" },
};

const form = document.querySelector<HTMLFormElement>("#theme");
const code = document.querySelector("#css");
const origin = document.querySelector("#origin");
const root = document.documentElement;
const every = [...Object.values(ACCENTS), ...Object.values(CORNERS)].flatMap(Object.keys);

const chosen = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
};

const paint = (data: FormData): void => {
  const properties = { ...ACCENTS[chosen(data, "accent")], ...CORNERS[chosen(data, "corners")] };
  for (const name of every) root.style.removeProperty(name);
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  if (code) code.textContent = `cairn-coach {\n${lines.join("\n") || "  /* as it comes */"}\n}`;
};

/** A mode is chosen once, when the element is made: so a new one takes its place. */
const stand = (mode: string): void => {
  const old = document.querySelector("cairn-coach");
  if (mode === "page") return location.assign("/coach.html");
  if (!old || old.getAttribute("mode") === mode) return;
  const coach = document.createElement("cairn-coach");
  coach.id = "coach";
  coach.setAttribute("practice", old.getAttribute("practice") ?? "");
  coach.setAttribute("mode", mode);
  old.replaceWith(coach);
  document.querySelector("#talk")?.classList.toggle("is-empty", mode === "bubble");
};

const apply = (): void => {
  if (!form) return;
  const data = new FormData(form);
  paint(data);
  stand(chosen(data, "mode"));
  const theme = chosen(data, "theme");
  const coach = document.querySelector("cairn-coach");
  if (theme === "auto") {
    root.removeAttribute("data-theme");
    coach?.removeAttribute("theme");
  } else {
    root.dataset["theme"] = theme;
    coach?.setAttribute("theme", theme);
  }
};

form?.addEventListener("change", apply);
if (origin) origin.textContent = location.origin;
apply();
