import { describe, expect, test, vi } from "vitest"

import { readSettingsFile, writeSettingsFile } from "~options/settings-file"
import { DEFAULT_SETTINGS, type Settings } from "~store/settings"

vi.mock("~platform/browser", () => import("../store/fake-browser"))

describe("a settings file", () => {
  test("holds every choice but those of one machine, and comes back", () => {
    const mine: Settings = {
      ...DEFAULT_SETTINGS,
      sensitivity: "strict",
      disabledRules: ["no-hype-words"],
      ownWords: [{ words: "just", instead: ["simply"] }],
      keepText: true,
      roamCounts: true
    }
    const file = writeSettingsFile(mine)
    expect(file).not.toMatch(/keepText|roamCounts/)
    const read = readSettingsFile(file)
    expect(read).toMatchObject({
      ok: true,
      value: {
        sensitivity: "strict",
        disabledRules: ["no-hype-words"],
        ownWords: mine.ownWords,
        sites: mine.sites
      }
    })
    expect(read.ok && Object.keys(read.value)).not.toContain("keepText")
  })

  test.each([
    ["nothing", "", "a settings file saved by"],
    [
      "a history",
      '{"format":"softsell-history","version":2,"records":[]}',
      "a settings file saved by"
    ],
    ["a newer file", '{"format":"softsell-settings","version":2,"settings":{}}', "newer Softsell"],
    [
      "a value that a setting cannot have",
      '{"format":"softsell-settings","version":1,"settings":{"tone":"shouting"}}',
      "One of the settings has a value that it can\u2019t have."
    ],
    [
      "a setting that there is not",
      '{"format":"softsell-settings","version":1,"settings":{"colour":"red"}}',
      "One of the settings isn\u2019t known here."
    ]
  ])("%s is refused", (_what, text, reason) => {
    const read = readSettingsFile(text)
    expect(read.ok ? "" : read.failure.reason).toContain(reason)
  })
})
