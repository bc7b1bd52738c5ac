import type { ExtensionPage } from "~tools/browsers/test-browser"
import { until } from "../stage/stage"

/** Uses a page of the extension as a person would, who finds things by their accessible names. */
export type PageDriver = {
  /** @param within selector of what holds it; the whole page by default */
  readonly click: (name: string | RegExp, within?: string) => Promise<void>
  readonly has: (name: string | RegExp) => Promise<boolean>
  /** Chooses in a list. @param value of the choice */
  readonly choose: (name: string | RegExp, value: string) => Promise<void>
  /** Opens what is folded away under a summary that matches. */
  readonly unfold: (summary: RegExp) => Promise<void>
  /** Presses a key on a control. */
  readonly press: (name: string, key: string) => Promise<void>
  /** Gives a file to the input of that name. */
  readonly chooseFile: (name: string, file: string, content: string | Uint8Array) => Promise<void>
  /** Value of an attribute of a control. */
  readonly attribute: (name: string, attribute: string) => Promise<string | null>
  /** Text of the page, or of what a selector finds, white space folded. */
  readonly text: (selector?: string) => Promise<string>
  /** Waits until the page's text has these words, or matches. @throws Error with what it says instead */
  readonly reads: (words: string | RegExp) => Promise<void>
  /** Loads the page again and waits until it shows its data. */
  readonly reload: () => Promise<void>
}

/** Looks things up in the page as tests/unit/ui/page-harness.tsx does without a browser. */
const NAMED = `(wanted, within) => {
  const fold = (text) => (text ?? "").replace(/\\s+/g, " ").trim()
  const nameOf = (element) => {
    const label = element.getAttribute("aria-label")
    if (label !== null) return label
    const by = element.getAttribute("aria-labelledby")
    if (by !== null) return fold(document.getElementById(by)?.textContent)
    const tied = element.id === "" ? null : document.querySelector('label[for="' + CSS.escape(element.id) + '"]')
    return fold((tied ?? element.closest("label") ?? element).textContent)
  }
  const all = [...document.querySelectorAll(within)].flatMap((root) =>
    [...root.querySelectorAll("button, input, select, textarea, summary, [role=slider]")])
  return all.find((element) => typeof wanted === "string" ? nameOf(element) === wanted : wanted.test(nameOf(element)))
}`

/** True once a page has drawn what it read. */
const IS_READY = `document.readyState === "complete" && document.querySelector("main") !== null &&
  document.querySelector("[aria-busy=true]") === null && window.isOld !== true`

function literal(name: string | RegExp): string {
  return typeof name === "string" ? JSON.stringify(name) : String(name)
}

/** Waits until a page shows its data. */
export async function drivePage(page: ExtensionPage): Promise<PageDriver> {
  const isReady = () => page.evaluate<boolean>(IS_READY)
  const find = (name: string | RegExp, within = "body"): string =>
    `(${NAMED})(${literal(name)}, ${JSON.stringify(within)})`
  const has = (name: string | RegExp, within?: string) =>
    page.evaluate<boolean>(`${find(name, within)} !== undefined`)
  const act = async (name: string | RegExp, action: string, within?: string): Promise<void> => {
    await until(`there is ${String(name)}`, () => has(name, within))
    await page.evaluate(`((element) => { ${action} })(${find(name, within)})`)
  }
  const text = (selector = "body") =>
    page.evaluate<string>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerText).join(" ").replace(/\\s+/g, " ")`
    )
  await until("the page shows its data", isReady)
  return {
    has: (name) => has(name),
    text,
    click: (name, within) => act(name, "element.click()", within),
    choose: (name, value) =>
      act(
        name,
        `element.value = ${JSON.stringify(value)}
        element.dispatchEvent(new Event("change", { bubbles: true }))`
      ),
    unfold: (summary) => act(summary, "element.parentElement.open = true"),
    press: (name, key) =>
      act(
        name,
        `element.dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(key)}, bubbles: true }))`
      ),
    chooseFile: (name, file, content) =>
      act(
        name,
        `const given = new DataTransfer()
        const content = ${typeof content === "string" ? JSON.stringify(content) : `new Uint8Array([${content.join(",")}])`}
        given.items.add(new File([content], ${JSON.stringify(file)}))
        element.files = given.files
        element.dispatchEvent(new Event("change", { bubbles: true }))`
      ),
    attribute: async (name, attribute) => {
      await until(`there is ${name}`, () => has(name))
      return page.evaluate(`${find(name)}.getAttribute(${JSON.stringify(attribute)})`)
    },
    reads: async (words) => {
      let last = ""
      await until(
        `the page says ${String(words)}`,
        async () => {
          last = await text()
          return typeof words === "string" ? last.includes(words) : words.test(last)
        },
        () => `it says: ${last}`
      )
    },
    reload: async () => {
      await page.evaluate("void (window.isOld = true, location.reload())")
      // While the page goes, there is nothing to ask.
      await until("the page is there again", () => isReady().catch(() => false))
    }
  }
}
