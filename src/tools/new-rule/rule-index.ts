/**
 * The source of `src/engine/rules/index.ts` for a set of rules: what to drop first, then praise, each by name.
 * @param ids in any order
 */
export function ruleIndex(ids: readonly string[]): string {
  const sorted = [...ids].sort()
  const shown = [
    ...sorted.filter((id) => id.startsWith("no-")),
    ...sorted.filter((id) => !id.startsWith("no-"))
  ]
  return [
    `import type { Rule } from "~engine/rule"`,
    ...sorted.map((id) => `import ${variableOf(id)} from "~engine/rules/${id}"`),
    "",
    "/** All rules, in the order in which they are shown. `npm run new:rule` adds to this list. */",
    "export const RULES: readonly Rule[] = [",
    shown.map((id) => `  ${variableOf(id)}`).join(",\n"),
    "]",
    ""
  ].join("\n")
}

function variableOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
