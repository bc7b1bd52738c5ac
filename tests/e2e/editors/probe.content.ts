import { bridgeFor } from "~editors/index"
import type { EditorBridge } from "~editors/bridge"
import { rangeAt } from "~editors/reading/places"
import { richSelection } from "~editors/changing/rich-selection"
import { watchTyping } from "~editors/changing/watch-typing"
import { editableBox } from "~sites/editable-box"
import { adapterFor, adapterOf } from "~sites/index"
import { MASTODON_PAGE } from "~sites/mastodon-page"

/**
 * Content script of the probe extension: lets a test speak to the bridges where they really run, in a content script's
 * own world. Commands come in and answers go out as JSON in DOM events.
 */
type Command =
  | { readonly name: "read" }
  | { readonly name: "watch" }
  | { readonly name: "recognise" }
  | { readonly name: "ranges"; readonly start: number; readonly end: number }
  | {
      readonly name: "replace"
      readonly basedOn: string
      readonly start: number
      readonly end: number
      readonly text: string
      readonly select?: { readonly start: number; readonly end: number }
    }

function deepActive(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

function firstEditor(root: Document | ShadowRoot): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (element.shadowRoot) {
      const inner = firstEditor(element.shadowRoot)
      if (inner) return inner
    }
    if (bridgeFor(element)) return element
  }
  return null
}

function editor(): { readonly root: HTMLElement; readonly bridge: EditorBridge } {
  const active = deepActive()
  const box = active && editableBox(active)
  const focused = box && bridgeFor(box) ? box : null
  const root = focused ?? firstEditor(document)
  const bridge = root && bridgeFor(root)
  if (!root || !bridge) throw new Error("no editor on this page")
  return { root, bridge }
}

let watched: { readonly root: HTMLElement; readonly stop: AbortController } | null = null

/** Follows remounts as the overlay does. */
function watch(root: HTMLElement): void {
  if (watched?.root === root) return
  watched?.stop.abort()
  watched = { root, stop: new AbortController() }
  watchTyping(root, watched.stop.signal)
}

/** On a host that belongs to no network the background looks, as here. */
function isMastodon(): boolean {
  return document.querySelector(MASTODON_PAGE.client) !== null
}

/** What the focused box is, and what the adapter finds around it. */
function recogniseFocused(): object | null {
  const active = deepActive()
  const adapter = adapterFor(location.hostname) ?? adapterOf(isMastodon() ? "mastodon" : "web")
  const composer = active && adapter.recognise(active, location)
  if (!composer) return null
  return {
    kind: composer.kind,
    variant: composer.variant,
    parts: composer.parts.length,
    bridge: bridgeFor(composer.editor)?.id ?? null,
    submits: adapter.submits(composer).map((submit) => submit.textContent.trim())
  }
}

async function carryOut(command: Command): Promise<unknown> {
  if (command.name === "recognise") return recogniseFocused()
  const { root, bridge } = editor()
  watch(root)
  const reading = bridge.read(root)
  switch (command.name) {
    case "watch":
      return bridge.id
    case "read":
      return {
        id: bridge.id,
        text: reading.text,
        selection:
          root instanceof HTMLTextAreaElement
            ? { anchor: root.selectionStart, focus: root.selectionEnd }
            : richSelection.selected(root, reading)
      }
    case "ranges":
      return bridge.places(root, reading, command).map((place) => rangeAt(place).toString())
    case "replace": {
      let waited = 0
      const { basedOn, start, end, text } = command
      const result = await bridge.replace(
        root,
        {
          basedOn,
          span: { start, end },
          text,
          ...(command.select ? { select: command.select } : {}),
          onWaiting: (ms) => {
            waited = ms
          }
        },
        new AbortController().signal
      )
      return result.ok
        ? { outcome: "replaced", text: result.value, waited }
        : { outcome: "refused", reason: result.failure.kind, text: result.failure.text, waited }
    }
  }
}

document.addEventListener("softsell-probe", (event) => {
  const { id, command } = JSON.parse(String((event as CustomEvent).detail)) as {
    id: number
    command: Command
  }
  const answer = (detail: object): void => {
    const json = JSON.stringify({ id, ...detail })
    document.dispatchEvent(new CustomEvent("softsell-probe-answer", { detail: json }))
  }
  carryOut(command).then(
    (value) => answer({ value }),
    (error: unknown) => answer({ error: String(error) })
  )
})
