import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { failed, ok, valueOr } from "~result"
import { changeSettings } from "~store/change-settings"
import { DEFAULT_SETTINGS, readSettings } from "~store/settings"

describe("settings read from storage", () => {
  test.each([
    ["nothing", undefined],
    ["a text", "relaxed"],
    ["a list", [1, 2]],
    ["an empty object", {}]
  ])("%s gives the defaults", (_name, stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })

  test("one damaged field does not affect the others", () => {
    const stored = {
      sensitivity: "loud",
      tone: "warm",
      window: { unit: "days", size: 0 },
      sites: 7
    }
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, tone: "warm" })
  })

  test.each([true, false])(
    "nothing opens by itself, whether a card of an earlier version was folded or not: %s",
    (folded) => {
      expect(readSettings({ folded, tone: "warm" })).toEqual({ ...DEFAULT_SETTINGS, tone: "warm" })
    }
  )

  test("the names of an earlier version are read", () => {
    expect(readSettings({ disabledStrategies: ["calm-shouting"] }).disabledMoves).toEqual([
      "calm-shouting"
    ])
  })

  test("any stored value gives settings that survive another round trip", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const settings = readSettings(stored)
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
      })
    )
  })
})

/** As a newer Softsell, with a network more, may have stored them. */
const SITES = { linkedin: false, future: false }
const RULES_ON = { linkedin: ["no-emoji-wall"], future: ["no-such-rule"] }

describe("changing settings", () => {
  test.each([
    ["one field", { tone: "warm" }],
    ["one site", { sites: { x: false } }],
    ["a window", { window: { size: 7, unit: "days" } }],
    ["a list", { disabledRules: ["no-link-in-bio"] }]
  ])("%s leaves the others", (_name, changes) => {
    const changed = changeSettings({ sensitivity: "strict" }, changes)
    const after = readSettings(valueOr(changed, null))
    expect(after).toMatchObject({ sensitivity: "strict", ...changes })
    expect(after.sites.linkedin).toBe(true)
  })

  test("keeps what a newer Softsell has stored", () => {
    const stored = { version: 2, mood: "calm", tone: "brief" }
    expect(changeSettings(stored, { marks: false })).toEqual(ok({ ...stored, marks: false }))
  })

  test.each([
    ["a site is switched off", { sites: { x: false } }, { ...SITES, x: false }, RULES_ON],
    [
      "a site is switched on",
      { sites: { linkedin: true, x: false } },
      { x: false, future: false },
      RULES_ON
    ],
    [
      "a rule changes for one network",
      { disabledRulesOn: { x: ["no-link-in-bio"] } },
      SITES,
      { ...RULES_ON, x: ["no-link-in-bio"] }
    ],
    [
      "a rule is put back everywhere",
      { disabledRulesOn: DEFAULT_SETTINGS.disabledRulesOn },
      SITES,
      { future: ["no-such-rule"] }
    ]
  ])(
    "keeps what a newer Softsell has stored of its own networks: %s",
    (_what, changes, sites, disabledRulesOn) => {
      const stored = { version: 1, sites: SITES, disabledRulesOn: RULES_ON }
      expect(changeSettings(stored, changes)).toEqual(ok({ ...stored, sites, disabledRulesOn }))
    }
  )

  test.each([
    ["a site off", { sites: { x: false } }, { sites: { x: false } }],
    ["a site on again", { sites: { x: true } }, { sites: {} }],
    [
      "all sites as they are shown",
      { sites: { ...DEFAULT_SETTINGS.sites, x: false } },
      { sites: { x: false } }
    ],
    [
      "a rule off on one network, as the options say it",
      { disabledRulesOn: { ...DEFAULT_SETTINGS.disabledRulesOn, x: ["no-link-in-bio"] } },
      { disabledRulesOn: { x: ["no-link-in-bio"] } }
    ]
  ])("stores no network that an older Softsell need not know: %s", (_what, changes, stored) => {
    expect(changeSettings({}, changes)).toEqual(ok({ version: 1, ...stored }))
  })

  test("a damaged entry in storage does not stand in the way of the others", () => {
    expect(changeSettings({ sites: { linkedin: "no" } }, { sites: { x: false } })).toEqual(
      ok({ version: 1, sites: { x: false } })
    )
  })

  test.each([
    [{ mood: "calm" }, "One of the settings isn\u2019t known here."],
    [{ sites: { future: false } }, "One of the settings has a value that it can\u2019t have."],
    [{ sites: null }, "One of the settings has a value that it can\u2019t have."],
    [{ disabledRulesOn: { x: "all" } }, "One of the settings has a value that it can\u2019t have."],
    [{ version: 9 }, "One of the settings isn\u2019t known here."],
    [{ sensitivity: "loud" }, "One of the settings has a value that it can\u2019t have."],
    [{ ownShare: 2 }, "One of the settings has a value that it can\u2019t have."],
    [{ sites: { x: "yes" } }, "One of the settings has a value that it can\u2019t have."],
    [
      { window: { unit: "posts", size: 0 } },
      "One of the settings has a value that it can\u2019t have."
    ]
  ])("%j is refused", (changes, reason) => {
    expect(changeSettings({}, changes)).toEqual(failed(reason))
  })
})

const just = { words: "just", instead: ["simply"] }

describe("own words", () => {
  test.each([
    ["too many", Array.from({ length: 101 }, (_, at) => ({ words: `word ${at}`, instead: [] }))],
    ["one that is too long", [{ words: "x".repeat(61), instead: [] }]],
    ["too many to say instead", [{ words: "just", instead: ["a", "b", "c", "d"] }]],
    ["one there twice", [just, { words: "JUST", instead: [] }]],
    ["an empty one", [{ words: "", instead: [] }]],
    ["several lines", [{ words: "a\nb", instead: [] }]],
    ["half a character", [{ words: "\ud800", instead: [] }]],
    ["no list", "just"]
  ])("%s are refused", (_what, ownWords) => {
    expect(changeSettings({}, { ownWords })).toEqual(
      failed("One of the settings has a value that it can\u2019t have.")
    )
  })

  test("what is damaged in storage takes nothing else with it", () => {
    expect(readSettings({ ownWords: [just, { words: 7 }, null] }).ownWords).toEqual([just])
  })

  test("are taken in whatever order a file has their fields", () => {
    const changed = changeSettings({}, { ownWords: [{ instead: ["simply"], words: "just" }] })
    expect(readSettings(valueOr(changed, null)).ownWords).toEqual([just])
  })
})
