import type { ReactElement } from "react"

import type { Example, Rule } from "~engine/rule"
import { insteadOf, sourceOf, WORDS } from "~options/words"

/** What a rule advises, what it marks and what it leaves alone. */
export function RuleDetails({ rule }: { readonly rule: Rule }): ReactElement {
  const { docs, examples, leaning } = rule
  return (
    <div className="examples">
      <p>{leaning === "salesy" ? insteadOf(docs.instead) : docs.instead}</p>
      <Examples list={examples.flagged} look="flagged" title={WORDS.rules.marked} />
      <Examples list={examples.fine} look="fine" title={WORDS.rules.leftAlone} />
      {docs.source !== undefined && <p className="quiet">{sourceOf(docs.source)}</p>}
    </div>
  )
}

type ExamplesProps = {
  readonly list: readonly Example[]
  readonly look: "flagged" | "fine"
  readonly title: string
}

function Examples({ list, look, title }: ExamplesProps): ReactElement {
  return (
    <>
      <p className="quiet">{title}</p>
      {list.map((example) => {
        const { text, surface } = typeof example === "string" ? { text: example } : example
        const isReply = surface === "reply"
        return (
          <q key={`${text} ${isReply}`} className={look}>
            {text}
            {isReply && <span className="quiet"> {WORDS.rules.asReply}</span>}
          </q>
        )
      })}
    </>
  )
}
