import type { CDPSession, Page, Protocol } from "puppeteer-core"

import { type Box, type Card, CARD_NAME, type CardSource, type CardView, READ_SOURCE } from "./card"
import { waitForButton } from "./wait-for-button"

type AXNode = Protocol.Accessibility.AXNode

function stringOf(value: Protocol.Accessibility.AXValue | undefined): string {
  return typeof value?.value === "string" ? value.value : ""
}

function descendants(node: AXNode, byId: ReadonlyMap<string, AXNode>): AXNode[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id)
    return child ? [child, ...descendants(child, byId)] : []
  })
}

function textOf(node: AXNode, byId: ReadonlyMap<string, AXNode>): string {
  return descendants(node, byId)
    .filter((each) => stringOf(each.role) === "StaticText")
    .map((each) => stringOf(each.name))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim()
}

async function boxOf(session: CDPSession, node: AXNode): Promise<Box> {
  const { model } = await session.send("DOM.getBoxModel", {
    backendNodeId: node.backendDOMNodeId ?? 0
  })
  const xs = model.border.filter((_, index) => index % 2 === 0)
  const ys = model.border.filter((_, index) => index % 2 === 1)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

type Found = { readonly region: AXNode; readonly byId: ReadonlyMap<string, AXNode> }

async function find(session: CDPSession): Promise<Found | null> {
  const { nodes } = await session.send("Accessibility.getFullAXTree", {})
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const region = nodes.find(
    (node) => !node.ignored && stringOf(node.role) === "region" && stringOf(node.name) === CARD_NAME
  )
  return region ? { region, byId } : null
}

function withRole({ region, byId }: Found, role: string): AXNode[] {
  return descendants(region, byId).filter((node) => !node.ignored && stringOf(node.role) === role)
}

/** Reads the card in Chromium as a screen reader does, by the accessibility tree over CDP. */
export function chromiumCard(page: Page): Card {
  let session: Promise<CDPSession> | null = null
  const open = (): Promise<CDPSession> => {
    session ??= page.createCDPSession().then(async (created) => {
      await created.send("DOM.enable")
      await created.send("Accessibility.enable")
      return created
    })
    return session
  }
  const view = async (): Promise<CardView | null> => {
    const cdp = await open()
    const found = await find(cdp)
    // A card that goes away between the two questions has no box any more.
    const box = found && (await boxOf(cdp, found.region).catch(() => null))
    if (!found || !box) return null
    const [opened] = withRole(found, "group")
    const details = opened ? await boxOf(cdp, opened).catch(() => null) : null
    return {
      details,
      statuses: withRole(found, "status").map((node) => textOf(node, found.byId)),
      buttons: withRole(found, "button").map((node) => stringOf(node.name)),
      text: textOf(found.region, found.byId),
      box
    }
  }
  const buttonNamed = (cdp: CDPSession, name: string | RegExp): Promise<AXNode> =>
    waitForButton(name, async () => {
      const found = await find(cdp)
      const buttons = found && withRole(found, "button")
      return (
        buttons && {
          names: buttons.map((node) => stringOf(node.name)),
          reach: (index) => Promise.resolve(buttons[index] ?? null)
        }
      )
    })
  const callClick = async (name: string | RegExp): Promise<void> => {
    const cdp = await open()
    const { backendDOMNodeId = 0 } = await buttonNamed(cdp, name)
    const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: backendDOMNodeId })
    await cdp.send("Runtime.callFunctionOn", {
      functionDeclaration: "function () { this.click() }",
      ...(object.objectId === undefined ? {} : { objectId: object.objectId })
    })
  }
  const source = async (): Promise<CardSource> => {
    const cdp = await open()
    const found = await find(cdp)
    if (!found) throw new Error("there is no card")
    const backendNodeId = found.region.backendDOMNodeId ?? 0
    const { object } = await cdp.send("DOM.resolveNode", { backendNodeId })
    const { result } = await cdp.send("Runtime.callFunctionOn", {
      functionDeclaration: `function () { return (${READ_SOURCE})(this) }`,
      ...(object.objectId === undefined ? {} : { objectId: object.objectId })
    })
    return JSON.parse(String(result.value)) as CardSource
  }
  const click = async (name: string | RegExp): Promise<void> => {
    const cdp = await open()
    const button = await buttonNamed(cdp, name)
    await cdp.send("DOM.scrollIntoViewIfNeeded", { backendNodeId: button.backendDOMNodeId ?? 0 })
    const { x, y, width, height } = await boxOf(cdp, button)
    await page.mouse.click(x + width / 2, y + height / 2)
  }
  return { view, click, source, callClick }
}
