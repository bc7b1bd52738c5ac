import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Beyond WCAG 2.2 AA: what axe calls best practice, such as landmarks and the order of headings. */
const TAGS = [...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], ...["best-practice"]]

type Violation = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/**
 * What axe finds wrong on a page, one line an element.
 * @param evaluate runs an expression there, past the page's policy
 * @param leastPassed rules that it meets at least: with fewer axe did not see it
 */
export async function violationsIn(
  evaluate: <T>(expression: string) => Promise<T>,
  leastPassed: number
): Promise<readonly string[]> {
  await evaluate(`void (0, ${`function () { ${AXE} }`}).call(window)`)
  const found = await evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] }).then(({ violations, passes }) => {
      if (passes.length < ${leastPassed}) throw new Error("axe passed " + passes.map(({ id }) => id).join())
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })) })`
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)
  )
}
