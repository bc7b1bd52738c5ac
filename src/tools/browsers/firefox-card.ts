import type { Browser, Page } from "puppeteer-core"

import { bidiOf, contextOf } from "./bidi"
import { type Card, CARD_NAME, type CardSource, type CardView, READ_SOURCE } from "./card"
import { waitForButton } from "./wait-for-button"

/** A node as BiDi serialises it; only what is read here. */
type RemoteNode = {
  readonly type: string
  readonly sharedId?: string
  readonly value?: {
    readonly mode?: string
    readonly shadowRoot?: RemoteNode | null
  }
}

type Answer =
  | {
      readonly type: "success"
      readonly result: { readonly value?: unknown; readonly sharedId?: string }
    }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } }

/** Scripts run in a sandbox of their own, so that the page cannot see or bend what they do. */
const SANDBOX = "softsell-test"

/** Elements that could be our host: empty ones without an open shadow root, in the page and in its open shadow roots. */
const CANDIDATES = `() => {
  const found = []
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) walk(element.shadowRoot)
      else if (!element.firstChild) found.push(element)
    }
  }
  walk(document)
  return found
}`

/** Finds the region in a shadow root and describes it; see {@link CardView}. */
const DESCRIBE = `(root) => {
  const fold = (text) => (text ?? "").replace(/\\s+/g, " ").trim()
  const label = '[aria-label="${CARD_NAME}"]'
  const region = root.host.matches(label) ? root.host : root.querySelector(label)
  if (!region) return "null"
  const scope = region === root.host ? root : region
  const visible = (element) => element.checkVisibility({ visibilityProperty: true })
  const all = (selector) => [...scope.querySelectorAll(selector)].filter(visible)
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }
  const [opened] = all("[role=group]")
  return JSON.stringify({
    statuses: all("[role=status]").map((each) => fold(each.getAttribute("aria-label"))),
    buttons: all("button").map((each) => fold(each.getAttribute("aria-label"))),
    // Generated content: in no text node.
    text: fold(all("[data-text]").map((each) => each.getAttribute("data-text")).join(" ")),
    box: boxOf(region),
    details: opened ? boxOf(opened) : null
  })
}`

const BUTTON = `(root, index) => {
  const label = '[aria-label="${CARD_NAME}"]'
  const region = root.host.matches(label) ? root : root.querySelector(label)
  const button = [...region.querySelectorAll("button, [role=button]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))[index]
  button.scrollIntoView({ block: "nearest" })
  return button
}`

/** Reads the card in Firefox: WebDriver BiDi hands out closed shadow roots (`includeShadowTree: "all"`). */
export function firefoxCard(browser: Browser, page: Page): Card {
  const send = bidiOf(browser)
  const context = contextOf(page)
  const call = async (functionDeclaration: string, args: readonly unknown[]): Promise<unknown> => {
    const answer = await send<Answer>("script.callFunction", {
      functionDeclaration,
      arguments: args,
      target: { context, sandbox: SANDBOX },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: "all" }
    })
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text)
    return answer.result.value ?? answer.result
  }
  const shadowRoots = async (): Promise<string[]> => {
    const candidates = (await call(CANDIDATES, [])) as readonly RemoteNode[]
    return candidates.flatMap(({ value }) => {
      const root = value?.shadowRoot
      return root?.sharedId && root.value?.mode === "closed" ? [root.sharedId] : []
    })
  }
  const find = async (): Promise<{ root: string; view: CardView } | null> => {
    for (const root of await shadowRoots()) {
      const view = JSON.parse(String(await call(DESCRIBE, [{ sharedId: root }]))) as CardView | null
      if (view) return { root, view }
    }
    return null
  }
  const reach = async (root: string, index: number): Promise<string | null> => {
    const answer = await send<Answer>("script.callFunction", {
      functionDeclaration: BUTTON,
      arguments: [{ sharedId: root }, { type: "number", value: index }],
      target: { context, sandbox: SANDBOX },
      awaitPromise: true
    })
    return answer.type === "success" ? (answer.result.sharedId ?? null) : null
  }
  const buttonNamed = (name: string | RegExp): Promise<string> =>
    waitForButton(name, async () => {
      const found = await find()
      return (
        found && { names: found.view.buttons, reach: (index: number) => reach(found.root, index) }
      )
    })
  const callClick = async (name: string | RegExp): Promise<void> => {
    await call("(button) => button.click()", [{ sharedId: await buttonNamed(name) }])
  }
  const click = async (name: string | RegExp): Promise<void> => {
    const element = { sharedId: await buttonNamed(name) }
    await send("input.performActions", {
      context,
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [
            { type: "pointerMove", x: 0, y: 0, origin: { type: "element", element } },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 }
          ]
        }
      ]
    })
  }
  const source = async (): Promise<CardSource> => {
    const found = await find()
    if (!found) throw new Error("there is no card")
    return JSON.parse(String(await call(READ_SOURCE, [{ sharedId: found.root }]))) as CardSource
  }
  return { view: async () => (await find())?.view ?? null, click, source, callClick }
}
