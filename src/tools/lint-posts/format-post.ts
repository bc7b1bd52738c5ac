import type { Judgement } from "~engine/types"
import type { Post } from "~tools/lint-posts/read-post"

/** One judgement as `lint:posts` prints it, with the final line feed. */
export function formatPost(post: Post, judgement: Judgement, format: "json" | "text"): string {
  return format === "json"
    ? `${JSON.stringify(asJson(post, judgement))}\n`
    : asText(post, judgement)
}

/** The contract of DESIGN.md: these names, in this order. */
function asJson(post: Post, judgement: Judgement): object {
  const { verdict, unsure, salesy, strength, kind, findings, good, suggestions, gentler } =
    judgement
  return {
    ...{ id: post.id, verdict, unsure, salesy: rounded(salesy), strength, kind },
    findings: findings.map(({ rule, start, end, message, why, source, share }) => ({
      ...{ rule, start, end, message, why, source, share: rounded(share) }
    })),
    good: good.map(({ rule, start, end, message }) => ({ rule, start, end, message })),
    suggestions: suggestions.map(
      ({ rule, depth, start, end, replacement, alternatives, placeholder }) => ({
        ...{ rule, depth, start, end, replacement, alternatives, placeholder }
      })
    ),
    gentler: gentler && {
      text: gentler.text,
      salesy: rounded(gentler.salesy),
      strength: gentler.strength,
      removed: gentler.removed
    }
  }
}

function asText({ id, input }: Post, judgement: Judgement): string {
  const { verdict, unsure, salesy, kind, findings, good, gentler } = judgement
  const words = (start: number, end: number): string =>
    `"${input.text.slice(start, end).replace(/\s+/gu, " ")}"`
  const name = id === null ? "" : `${typeof id === "string" ? id : JSON.stringify(id)}: `
  return [
    `${name}${verdict}${unsure ? ` (${unsure})` : ""}, ${Math.round(salesy * 100)} %, ${kind}`,
    ...findings.map(
      ({ rule, start, end, message, share }) =>
        `  - ${words(start, end)} ${message} [${rule}, ${Math.round(share * 100)} %]`
    ),
    ...good.map(({ rule, start, end, message }) => `  + ${words(start, end)} ${message} [${rule}]`),
    ...(gentler ? [`  > ${gentler.text.replace(/\n/gu, "\n    ")}`] : []),
    ""
  ].join("\n")
}

/** Six places keep the order of very sure ones, for ranking, the output readable. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
