import type { ReactElement } from "react"

import { byStart } from "~engine/text/span"
import type { Finding, Judgement, Verdict } from "~engine/types"

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  salesy: "Salesy",
  "soft-sell": "Soft sell",
  valuable: "Valuable",
  unsure: "Not sure"
}

const UNSURE_WORDS = {
  "too-short": "too little text",
  "not-english": "not in English",
  "close-call": "a close call"
} as const

type JudgedDraftProps = {
  readonly text: string
  readonly judgement: Judgement
}

/** A draft with its verdict and, where it is salesy, the words that make it so. */
export function JudgedDraft({ text, judgement }: JudgedDraftProps): ReactElement {
  const { verdict, findings } = judgement
  return (
    <>
      <p className="sample-text">{verdict === "salesy" ? marked(text, findings) : text}</p>
      <p>
        <span className={`verdict verdict-${verdict}`}>{VERDICT_WORDS[verdict]}</span>
        {judgement.verdict === "unsure" && (
          <span className="quiet small"> {UNSURE_WORDS[judgement.reason]}</span>
        )}
      </p>
    </>
  )
}

function marked(text: string, findings: readonly Finding[]): (string | ReactElement)[] {
  const pieces: (string | ReactElement)[] = []
  let from = 0
  for (const { start, end } of [...findings].sort(byStart)) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    pieces.push(text.slice(from, begin), <mark key={begin}>{text.slice(begin, end)}</mark>)
    from = end
  }
  return [...pieces, text.slice(from)]
}
