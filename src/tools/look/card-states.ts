import type { Page } from "puppeteer-core"

import type { Card } from "~tools/browsers/card"
import type { Size, Surface } from "./looks"

/** An open compose page with a draft in it. */
export type Composed = {
  readonly page: Page
  readonly card: Card
  /** Presses the keys that lead from the draft to the card, and back. */
  readonly pressShortcut: () => Promise<void>
}

/** A state of the card, and how a person brings it about. */
export type CardState = {
  readonly surface: Surface & ("chip" | "popover" | "panel")
  readonly name: string
  readonly box: (size: Size) => Box
  readonly text: string
  /** What the chip has to say before anything is pressed. */
  readonly says: RegExp
  readonly act: (composed: Composed) => Promise<void>
}

/** A compose page of the playground. */
type Box = { readonly url: string; readonly editor: string }

const X_HOME: Box = {
  url: "https://x.com/home",
  editor: '[data-testid="tweetTextarea_0"][contenteditable="true"]'
}
const X_PHONE: Box = {
  url: "https://mobile.x.com/compose/post",
  editor: '[role="dialog"] textarea'
}
const LINKEDIN: Box = {
  url: "https://www.linkedin.com/feed/?shareActive=true",
  editor: "dialog .ProseMirror"
}
const FACEBOOK: Box = {
  url: "https://www.facebook.com/?compose=1",
  editor: '[role="dialog"] [data-lexical-editor="true"][contenteditable="true"]'
}

const onX = (size: Size): Box => (size === "narrow" ? X_PHONE : X_HOME)

/** A post with several pushes, a fact or two, and a gentler version. */
const SALESY =
  "Act now! Only 3 spots left in my course, so buy now. My book is out on 3 June. Link in bio."

/** A post that pushes so that a question to the writer is all that can be offered. */
const BAIT =
  "Act now! Only 3 spots left in my course, so buy now. Smash that subscribe and find out how I made $9000. Link in bio."

const PROSE = "We walked along the river and talked about bread for an hour."

/** Offers of several words, a sentence among them. */
const OFFERS =
  "Act now! Get my new book about the bread that we bake at night! Only 3 spots are left. We should circle back to the synergy of it."

/** Words of the list that {@link OWN_WORDS} is. */
const OWN =
  "We found real synergy between the two teams last week, and wrote down the three things that made the handover work."

/** What stands in the options as "My words". */
export const OWN_WORDS = [
  { words: "synergy", instead: ["working together", "help"] },
  { words: "game-changer", instead: [] },
  { words: "circle back", instead: ["write again", "come back to it", "answer by Friday"] }
]

const nothing = (): Promise<void> => Promise.resolve()

/** Clicks the marked words in the draft that match, else the first. */
async function openMark({ page }: Composed, words = /./u): Promise<void> {
  const place = await page.evaluate((source) => {
    const ranges = [...CSS.highlights.values()].flatMap((each) => [
      ...(each as unknown as Iterable<Range>)
    ])
    const range = ranges.find((each) => new RegExp(source, "u").test(String(each))) ?? ranges[0]
    const box = range?.getBoundingClientRect()
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
  }, words.source)
  // A textarea has no ranges: the caret and the shortcut lead there, and the row in the panel.
  if (place) await page.mouse.click(place.x, place.y)
}

const openPanel = ({ card }: Composed): Promise<void> => card.click(ANY_CHIP)

const ANY_CHIP = /^(?:Salesy|Soft sell|Valuable|Nothing salesy|Borderline|Too short|Not English)/

function chip(name: string, text: string, says: RegExp, act = nothing): CardState {
  return { surface: "chip", name: `chip-${name}`, box: onX, text, says, act: () => act() }
}

function panel(
  name: string,
  text: string,
  says: RegExp,
  act: CardState["act"] = nothing,
  box = onX
): CardState {
  return {
    surface: "panel",
    name: `panel-${name}`,
    box,
    text,
    says,
    act: async (composed) => {
      await openPanel(composed)
      await act(composed)
    }
  }
}

/** Opens a mark in the panel where it is no text that could be clicked. */
async function openMarkAnyhow(composed: Composed, words: RegExp): Promise<void> {
  const isTextarea = await composed.page.evaluate(
    () => document.activeElement instanceof HTMLTextAreaElement
  )
  if (!isTextarea) return openMark(composed, words)
  await openPanel(composed)
  await composed.card.click(new RegExp(`^\\u201C[^\\u201D]*(?:${words.source})`, "iu"))
}

function popover(
  name: string,
  text: string,
  says: RegExp,
  words: RegExp,
  act: CardState["act"] = nothing
): CardState {
  return {
    surface: "popover",
    name: `popover-${name}`,
    box: onX,
    text,
    says,
    act: async (composed) => {
      await openMarkAnyhow(composed, words)
      await act(composed)
    }
  }
}

/** Every state of the card that a person meets. */
export const CARD_STATES: readonly CardState[] = [
  chip("salesy", SALESY, /^Salesy/),
  chip(
    "soft-sell",
    "Our shop sells bread that we bake at night. Come by tomorrow morning.",
    /^Soft sell/
  ),
  chip(
    "valuable",
    "Wrote my first line of code at 51. It was wrong. So was the second. The ninth one printed hello and I called my daughter.",
    /^Valuable/
  ),
  chip("plain", PROSE, /^Nothing salesy/),
  chip(
    "borderline",
    "Seats update: all 90 are taken for Weds, so we'll stream it free and leave the doors open. Bring a blanket and sit in the yard. #opendata",
    /^Borderline/
  ),
  chip("too-short", "Good morning", /^Too short/),
  chip(
    "not-english",
    "Heute haben wir lange am Fluss gesessen und von dem Brot gesprochen, das wir am Morgen gebacken hatten.",
    /^Not English/
  ),
  chip("own-word", OWN, /your words|^Nothing|^Valuable/),
  {
    ...panel("hidden", SALESY, /^Salesy/, async ({ card }) => {
      await card.click("Hide")
      await card.click("Hide for this post")
    }),
    surface: "chip",
    name: "chip-hidden"
  },
  popover("options", SALESY, /^Salesy/, /spots left/),
  popover("why", SALESY, /^Salesy/, /spots left/, ({ card }) => card.click("Why?")),
  {
    surface: "popover",
    name: "popover-focus",
    box: onX,
    text: SALESY,
    says: /^Salesy/,
    act: async ({ page, pressShortcut }) => {
      // Into "Link in bio", the last of the marks.
      for (let step = 0; step < "bio.".length; step++) await page.keyboard.press("ArrowLeft")
      await pressShortcut()
    }
  },
  popover("no-option", SALESY, /^Salesy/, /Link in bio/),
  popover("own-word", OWN, /./u, /synergy/),
  panel("gentler", SALESY, /^Salesy/),
  {
    ...panel("focus", SALESY, /^Salesy/),
    act: async ({ page, pressShortcut }) => {
      await pressShortcut()
      await page.keyboard.press("Tab")
    }
  },
  panel("offers", OFFERS, /^Salesy/),
  panel("taken", SALESY, /^Salesy/, ({ card }) => card.click("Use gentler version")),
  panel("prompt", BAIT, /^Salesy/),
  panel("hide", SALESY, /^Salesy/, ({ card }) => card.click("Hide")),
  panel(
    "soft-sell",
    "Our shop sells bread that we bake at night. Come by tomorrow morning.",
    /^Soft sell/
  ),
  panel(
    "borderline",
    "Seats update: all 90 are taken for Weds, so we'll stream it free and leave the doors open. Bring a blanket and sit in the yard. #opendata",
    /^Borderline/
  ),
  panel("plain", PROSE, /^Nothing salesy/),
  panel(
    "long",
    `${`${PROSE} `.repeat(12)}${SALESY}`,
    /^(?:Salesy|Soft sell)/,
    nothing,
    () => LINKEDIN
  ),
  panel("facebook", SALESY, /^Salesy/, nothing, () => FACEBOOK)
]
