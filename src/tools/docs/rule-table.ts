import type { Example, Rule } from "~engine/rule"

/**
 * The rules as a Markdown table, in the order in which they are given: what to drop first, then what is praised.
 */
export function ruleTable(rules: readonly Rule[]): string {
  const drop = rules.filter(({ leaning }) => leaning === "salesy")
  const praise = rules.filter(({ leaning }) => leaning === "valuable")
  return [
    `${drop.length} rules say what reads as salesy:`,
    "",
    "| Rule | Sees | Why a reader minds | Source |",
    "| --- | --- | --- | --- |",
    ...drop.map((rule) =>
      row([nameOf(rule), exampleOf(rule), rule.docs.why, rule.docs.source ?? "\u2013"])
    ),
    "",
    `${praise.length} rules say what makes a draft worth reading:`,
    "",
    "| Rule | Sees | Why a reader likes it |",
    "| --- | --- | --- |",
    ...praise.map((rule) => row([nameOf(rule), exampleOf(rule), rule.docs.why]))
  ].join("\n")
}

function nameOf({ id, title }: Rule): string {
  return `\`${id}\`<br>${title}`
}

function exampleOf({ examples }: Rule): string {
  return textOf(examples.flagged[0]!)
}

function textOf(example: Example): string {
  return typeof example === "string" ? example : example.text
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(" | ")} |`
}

/** Nothing in a cell may end it, open a tag, or make a link or mention of an example. */
function escaped(cell: string): string {
  return cell
    .replace(/\n+/g, " / ")
    .replace(/<(?!br>)/g, "&lt;")
    .replace(/[|*_]/g, "\\$&")
    .replace(/https:\/\/example\.com/g, "`https://example.com`")
}
