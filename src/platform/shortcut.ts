import { browser } from "~platform/browser"

/** The name of the shortcut in the manifest. */
export const SWITCH_FOCUS = "switch-focus"

/** The keys that lead into the card, as the browser shows them; null where it left them unbound. */
export async function boundShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll()
  const keys = commands.find(({ name }) => name === SWITCH_FOCUS)?.shortcut
  return keys === undefined || keys === "" ? null : keys
}

/** Firefox 137 and later, of which webextension-polyfill does not know. */
type WithShortcutSettings = { readonly openShortcutSettings?: () => Promise<void> }

/** Opens the browser's own page on which shortcuts are set. Extension contexts only. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as WithShortcutSettings
  if (open) await open.call(browser.commands)
  // Chromium has no call for it, but lets an extension open the address, which no link may lead to.
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" })
}
