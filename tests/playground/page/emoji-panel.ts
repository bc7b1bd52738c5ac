import { h } from "./h"

/** A panel of emoji that a tool opens, with buttons of its own. It puts nothing in. */
export function emojiPanel(tool: HTMLElement, home: HTMLElement): void {
  const panel = h(
    "div",
    { role: "dialog", "aria-label": "Emoji", class: "emoji-panel" },
    ...["\u{1F600}", "\u{1F389}", "\u{1F44D}"].map((emoji) =>
      h("button", { type: "button" }, emoji)
    ),
    h("button", { type: "button", class: "recent" }, "Recent")
  )
  tool.addEventListener("click", () => {
    if (panel.isConnected) panel.remove()
    else home.append(panel)
    panel.querySelector("button")?.focus()
  })
}
