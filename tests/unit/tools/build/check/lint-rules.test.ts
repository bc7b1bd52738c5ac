import { ESLint, Linter } from "eslint"
import { describe, expect, test } from "vitest"

const linter = new Linter()
const project = new ESLint()

/** What our own restrictions say of code, were it in the given file. */
async function complaints(file: string, code: string): Promise<readonly string[]> {
  const config = (await project.calculateConfigForFile(file)) as {
    readonly rules: Linter.RulesRecord
  }
  const messages = linter.verify(code, {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { "no-restricted-syntax": config.rules["no-restricted-syntax"]! }
  })
  return messages.map(({ message }) => message)
}

describe.each(["src/ui/page.tsx", "src/overlay/mount/draw.ts", "src/engine/text/draft.ts"])(
  "in %s no text becomes HTML",
  (file) => {
    test.each([
      'node.innerHTML = "<b>x</b>"',
      "node.outerHTML += text",
      'node.insertAdjacentHTML("beforeend", text)',
      "const props = { dangerouslySetInnerHTML: { __html: text } }",
      "const element = <p dangerouslySetInnerHTML={{ __html: text }} />"
    ])("%s", async (code) => {
      expect(await complaints(file, code)).toEqual(["make elements, and set their text"])
    })

    test.each(["node.textContent = text", "const markup = node.innerHTML"])(
      "%s is fine",
      async (code) => {
        expect(await complaints(file, code)).toEqual([])
      }
    )
  }
)
