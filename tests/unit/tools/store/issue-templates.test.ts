import { readdirSync, readFileSync } from "node:fs"

import { describe, expect, test } from "vitest"

import { WORDS } from "~popup/words"

const FOLDER = ".github/ISSUE_TEMPLATE"
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, "utf8")

/** The fields of a form, each with all that is said of it. */
const fieldsOf = (form: string): readonly string[] => form.split(/^ {2}- type: /m).slice(1)

test.each(readdirSync(FOLDER).filter((name) => name !== "config.yml"))(
  "%s names a button only where there is one",
  (name) => {
    const buttons = Array.from(read(name).matchAll(/press “([^”]+)”/g), ([, label]) => label)
    for (const label of buttons) expect(Object.values(WORDS)).toContain(label)
  }
)

describe("a box that Softsell takes wrongly can be reported without its structure", () => {
  const fields = fieldsOf(read("box-not-recognised.yml"))

  test.each([
    ["label: What goes wrong", true],
    ["label: Where it is", true],
    [WORDS.copyBox, false]
  ])("%s: required is %s", (what, isRequired) => {
    const field = fields.find((each) => each.includes(what))
    expect(field).toBeDefined()
    expect(field?.includes("required: true")).toBe(isRequired)
  })
})
