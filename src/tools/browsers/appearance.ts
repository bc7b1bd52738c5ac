import type { CDPSession, Page } from "puppeteer-core"

import type { SendBidi } from "./bidi"
import { evaluateInWindow } from "./firefox-window"

/** How a browser shows a page. */
export type Appearance = {
  /** Of the page, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Pixels of the screen per CSS pixel: at 200 % zoom there are half as many CSS pixels, and this is 2. */
  readonly scale: number
  readonly scheme: "light" | "dark"
  /** The person's own colours in place of the page's, as under Windows' contrast themes. */
  readonly isForced: boolean
}

/** Emulation ends with the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>()

/** Shows a page that way in Chromium. */
export async function appearInChromium(page: Page, appearance: Appearance): Promise<void> {
  const { width, height, scale, scheme, isForced } = appearance
  await page.setViewport({ width, height, deviceScaleFactor: scale })
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
      { name: "forced-colors", value: isForced ? "active" : "none" }
    ]
  })
}

/** `document_color_use` of Firefox: what the page wants except under a contrast theme, or never. */
const COLOURS = { page: 0, person: 2 } as const

/** `content-override` of Firefox. */
const SCHEMES = { dark: 0, light: 1 } as const

/**
 * Shows a page that way in Firefox. The colours are preferences there and hold for all pages; those that it puts in the
 * place of a page's are the ones it has for dark and for light desktops.
 */
export async function appearInFirefox(
  send: SendBidi,
  context: string,
  appearance: Appearance
): Promise<void> {
  const { width, height, scale, scheme, isForced } = appearance
  await evaluateInWindow(
    send,
    `(() => {
      Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${SCHEMES[scheme]})
      Services.prefs.setIntPref("browser.display.document_color_use", ${isForced ? COLOURS.person : COLOURS.page})
    })()`
  )
  await send("browsingContext.setViewport", {
    context,
    viewport: { width, height },
    devicePixelRatio: scale
  })
}
