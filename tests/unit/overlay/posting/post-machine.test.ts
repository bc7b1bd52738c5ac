import { describe, expect, test } from "vitest"

import { deadlineOf, isOnItsWay, stepPost } from "~overlay/posting/post-machine"
import { IDLE, type PostEvent, type PostState, type Sighting } from "~overlay/posting/post-state"

const DRAFT = "Our workshop notes are online."

/** What happens, each a tenth of a second after the one before; a sighting holds what has changed. */
type Happening =
  | "press"
  | "guess"
  | "removal"
  | "act"
  | "stray"
  | "leave"
  | { readonly after: number }
  | Partial<Sighting>

const busy = { isBusy: true }
const ready = { isBusy: false }
const empty = { text: "" }
const back = { text: DRAFT, isBusy: false }
const other = { text: "@Alice Ng", isBusy: false }
const grown = { text: `${DRAFT} And on.` }
const inDialog = { dialog: "open" } as const
const closed = { text: null, dialog: "closed" } as const
const submit = { pressedWas: "submit" } as const
const wayOut = { pressedWas: "way-out" } as const
const nextPage = { text: null, isBusy: false }
const nextPageBusy = { text: null, isBusy: true }

/** Lets things happen one after the other and gives what the background was told. */
function follow(happenings: readonly Happening[]): readonly string[] {
  let state: PostState = IDLE
  let seen: Sighting = { text: DRAFT, dialog: "none", isBusy: false }
  let now = 1000
  let presses = 0
  const told: string[] = []
  const happen = (event: PostEvent) => {
    const step = stepPost(state, event)
    state = step.state
    for (const effect of step.effects) told.push(`${effect.do} ${effect.id}`)
  }
  const waitUntil = (end: number) => {
    // As the watch does: whenever something may come of waiting.
    while (isOnItsWay(state) && now < end) {
      now = Math.min(end, Math.max(now + 1, deadlineOf(state) ?? end))
      happen({ type: "look", at: now, seen })
    }
    now = end
  }
  for (const happening of happenings) {
    now += 100
    if (happening === "press" || happening === "guess") {
      happen({ type: "look", at: now, seen })
      const isGuess = happening === "guess"
      happen({ type: "press", at: now, id: String(++presses), text: seen.text, isGuess })
    } else if (typeof happening === "string") {
      happen({ type: happening, at: now })
    } else if ("after" in happening) {
      waitUntil(now + happening.after)
    } else {
      seen = { ...seen, ...happening }
      happen({ type: "look", at: now, seen })
    }
  }
  waitUntil(now + 60_000)
  return told
}

type Case = readonly [name: string, happenings: readonly Happening[], told: readonly string[]]

const SENT = ["intend 1", "confirm 1"]
const SENT_AFTER_ALL = ["intend 1", "withdraw 1", "intend 1", "confirm 1"]
const SENT_AGAIN = ["intend 1", "withdraw 1", "intend 2", "confirm 2"]
const TAKEN_BACK = ["intend 1", "withdraw 1"]
const ASKED = ["intend 1"]
const ASKED_AFTER_ALL = ["intend 1", "withdraw 1", "intend 1"]

/** Cases that do not say what is told come out as the others of their table. */
function withDefault(
  told: readonly string[],
  cases: readonly (readonly [string, readonly Happening[], (readonly string[])?])[]
): Case[] {
  return cases.map(([name, happenings, own = told]) => [name, happenings, own])
}

describe("counted", () => {
  test.each(
    withDefault(SENT, [
      ["a box in the page is emptied at once", ["press", empty]],
      ["it is busy, then emptied", ["press", busy, empty]],
      ["what was pressed waits for the site, as no way out does", ["guess", busy, empty]],
      ["the emptied box shows that it was submit", ["guess", { ...empty, ...submit }]],
      ["the emptied box shows so later", ["guess", empty, submit]],
      ["a slow network", ["press", busy, { after: 40_000 }, empty]],
      ["submit is ready for a moment before the box is emptied", ["press", busy, ready, empty]],
      ["a dialog closes at once", [inDialog, "press", closed]],
      ["a dialog is emptied and closes later", [inDialog, "press", empty, { after: 900 }, closed]],
      ["a dialog closes that keeps its editor", [inDialog, "press", busy, { dialog: "closed" }]],
      ["a box in the page is taken away", ["press", busy, { text: null }]],
      ["pressed twice", ["press", "press", busy, empty]],
      ["pressed twice, the second time when it is empty", ["press", empty, "press"]],
      ["typed on while it is sent", ["press", busy, grown, empty]],
      ["changed while it is sent", ["press", busy, { text: "Our workshop" }, empty]],
      [
        "a letter is taken away while it is sent",
        ["press", busy, "removal", { text: DRAFT.slice(0, -1) }, empty]
      ],
      ["something is pressed elsewhere while it is sent", ["press", busy, "stray", empty]],
      ["a tool is used while it is sent", ["press", busy, "act", { after: 3000 }, empty]],
      ["the page is left before the box has stayed empty", ["press", empty, "leave"]],
      ["the next draft is begun at once", ["press", empty, other]],
      [
        "two drafts, the second begun and sent at once",
        ["press", empty, other, "press", empty],
        ["intend 1", "confirm 1", "intend 2", "confirm 2"]
      ],
      [
        "it fails, and is sent again",
        ["press", busy, ready, { after: 2000 }, "press", busy, empty],
        SENT_AGAIN
      ],
      [
        "it fails, and the site tries again by itself",
        ["press", busy, ready, { after: 2000 }, busy, empty],
        SENT_AFTER_ALL
      ],
      [
        "nothing happens for long, then the box is emptied though nobody did anything",
        ["press", { after: 4000 }, empty],
        SENT_AFTER_ALL
      ],
      [
        "nothing happens for long, then the dialog closes though nobody did anything",
        [inDialog, "press", { after: 4000 }, closed],
        SENT_AFTER_ALL
      ],
      [
        "it fails, and is sent again by a button elsewhere on the page",
        ["press", busy, ready, { after: 2000 }, "stray", empty],
        SENT_AFTER_ALL
      ],
      [
        "over the limit, shortened, sent",
        ["press", { after: 500 }, "removal", { text: "Shorter." }, "press", empty],
        SENT_AGAIN
      ],
      [
        "the next page of a dialog, sent there",
        [inDialog, "press", nextPage, { after: 5000 }, "press", nextPageBusy, closed],
        SENT_AGAIN
      ],
      [
        "a dialog whose editor goes first, and which closes a moment later",
        [inDialog, "press", nextPage, closed],
        SENT_AFTER_ALL
      ],
      [
        "a dialog that shows that it is sending in the place of its editor",
        [inDialog, "press", nextPageBusy, { after: 5000 }, closed],
        SENT_AFTER_ALL
      ]
    ])
  )("%s", (_name, happenings, told) => {
    expect(follow(happenings)).toEqual(told)
  })
})

describe("not counted, and not asked about", () => {
  test.each(
    withDefault(TAKEN_BACK, [
      ["what was pressed was a way out", ["guess", { ...empty, ...wayOut }]],
      ["the emptied box shows later that it was a way out", ["guess", empty, wayOut]],
      [
        "a way out, pressed after nothing came of it for long",
        ["guess", { after: 4000 }, { ...empty, ...wayOut }]
      ],
      ["nothing happens", ["press"]],
      ["it fails", ["press", busy, ready]],
      ["it fails, then the box is emptied by hand", ["press", busy, ready, "removal", empty]],
      ["it fails, then the dialog is closed", [inDialog, "press", busy, ready, "act", closed]],
      [
        "it fails, and long after the dialog is closed",
        [inDialog, "press", busy, ready, { after: 5000 }, "act", closed]
      ],
      [
        "it fails, then the person may have gone back, and the dialog is gone",
        [inDialog, "press", busy, ready, { after: 5000 }, "stray", closed]
      ],
      [
        "it fails, and long after the box is gone, as when somebody scrolls on",
        ["press", busy, ready, { after: 5000 }, { text: null }]
      ],
      ["emptied by hand before anything happened", ["press", "removal", empty]],
      ["the dialog is closed by hand before anything happened", [inDialog, "press", "act", closed]],
      ["the site gives the draft back", ["press", empty, back]],
      ["Enter picked a name from a list", ["press", other, "removal", empty]],
      ["the next page, thrown away", [inDialog, "press", nextPage, { after: 3000 }, "act", closed]],
      [
        "the next page, back, thrown away",
        [inDialog, "press", nextPage, { after: 3000 }, back, "act", closed]
      ],
      [
        "the next page, where it fails, thrown away",
        [inDialog, "press", nextPage, "press", busy, ready, { after: 900 }, "act", closed],
        ["intend 1", "withdraw 1", "intend 2", "withdraw 2"]
      ],
      ["an empty box is pressed", [empty, "press"], []],
      ["a dialog is closed without a press", [inDialog, "act", closed], []]
    ])
  )("%s", (_name, happenings, told) => {
    expect(follow(happenings)).toEqual(told)
  })
})

describe("asked about", () => {
  test.each(
    withDefault(ASKED, [
      ["what was pressed may be a way out", ["guess", empty]],
      ["the page is left while it is sent", ["press", busy, "leave"]],
      ["closed by hand while it is sent", [inDialog, "press", busy, "act", closed]],
      ["emptied by hand while it is sent", ["press", busy, "removal", empty]],
      [
        "it fails, or submit is ready for long, and then the dialog closes though nobody did anything",
        [inDialog, "press", busy, ready, { after: 2000 }, closed],
        ASKED_AFTER_ALL
      ],
      [
        "nothing happens for long, then the box is gone, as when somebody scrolls on",
        ["press", { after: 5000 }, { text: null }],
        ASKED_AFTER_ALL
      ],
      ["another page is gone to while it is sent", ["press", busy, "stray", { text: null }]],
      [
        "nothing happens for long, then the person may have gone back, and the dialog is gone",
        [inDialog, "press", { after: 5000 }, "stray", closed],
        ASKED_AFTER_ALL
      ],
      [
        "the next page is gone and nobody was seen to close it",
        [inDialog, "press", nextPage, { after: 5000 }, closed],
        ASKED_AFTER_ALL
      ]
    ])
  )("%s", (_name, happenings, told) => {
    expect(follow(happenings)).toEqual(told)
  })
})
