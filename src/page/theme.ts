import { part } from "./dom.js";
import type { Settings } from "./settings.js";

/** Colours and pinyin as the reader wants them. */
export function startTheme(settings: Settings): void {
  const { documentElement: root } = document;
  const theme = part("dy-theme", HTMLSelectElement);
  const paint = (wish: string): void => {
    if (wish === "light" || wish === "dark") root.dataset.theme = wish;
    else delete root.dataset.theme;
  };
  if (theme) theme.value = settings.get("theme") ?? "auto";
  paint(theme?.value ?? "auto");
  theme?.addEventListener("change", () => {
    settings.set("theme", theme.value);
    paint(theme.value);
  });

  const pinyin = part("dy-pinyin", HTMLInputElement);
  const annotate = (wish: boolean): void => void root.classList.toggle("no-pinyin", !wish);
  if (pinyin) pinyin.checked = settings.get("pinyin") !== "off";
  annotate(pinyin?.checked !== false);
  pinyin?.addEventListener("change", () => {
    settings.set("pinyin", pinyin.checked ? "on" : "off");
    annotate(pinyin.checked);
  });
}
