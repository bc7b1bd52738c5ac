import { describe, expect, test } from "vitest"

import {
  CONFIRM_WITHIN_MS,
  pressed,
  type Sighting,
  STAYS_EMPTY_MS,
  watchPost
} from "~overlay/posting/pending-post"

const DRAFT = "Our workshop notes are online."
const quiet: Sighting = { text: DRAFT, dialogGone: false, toast: false, emptyIsEnough: false }
const empty: Sighting = { ...quiet, text: "" }

/** Looks once per sighting, a quarter of a second apart unless a time is given. */
function follow(sightings: readonly (Sighting | readonly [number, Sighting])[]): string {
  let pending = pressed(DRAFT, 0)
  let now = 0
  for (const each of sightings) {
    now += 250
    const seen = "text" in each ? each : each[1]
    if (!("text" in each)) now = each[0]
    const step = watchPost(pending, seen, now)
    if (step.do !== "wait") return step.do
    pending = step.pending
  }
  return "wait"
}

describe("a press of submit", () => {
  test.each([
    ["waits while nothing happens", [quiet, quiet], "wait"],
    [
      "counts when the editor empties and a toast shows",
      [quiet, { ...empty, toast: true }],
      "confirm"
    ],
    [
      "counts when the editor empties first and the dialog closes later",
      [empty, { ...empty, dialogGone: true }],
      "confirm"
    ],
    [
      "counts when editor and dialog go together",
      [{ ...quiet, text: null, dialogGone: true }],
      "confirm"
    ],
    [
      "does not count by an emptied editor alone: Discard does that too",
      [empty, [7000, empty]],
      "wait"
    ],
    ["does not count by a closed dialog alone", [{ ...quiet, dialogGone: true }], "wait"],
    ["does not count by a toast alone", [{ ...quiet, toast: true }], "wait"],
    ["is taken back when the words return", [empty, { ...quiet, text: ` ${DRAFT}\n` }], "withdraw"],
    ["is taken back when the draft simply stays", [[CONFIRM_WITHIN_MS, quiet]], "withdraw"],
    ["stays open when nobody can tell", [empty, [CONFIRM_WITHIN_MS, empty]], "leave"],
    [
      "of a comment counts once its box stays empty",
      [
        { ...empty, emptyIsEnough: true },
        [250 + STAYS_EMPTY_MS, { ...empty, emptyIsEnough: true }]
      ],
      "confirm"
    ],
    [
      "of a comment waits while its box is only just empty",
      [{ ...empty, emptyIsEnough: true }],
      "wait"
    ]
  ] as const)("%s", (_name, sightings, outcome) => {
    expect(follow(sightings)).toBe(outcome)
  })
})
