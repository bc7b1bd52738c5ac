import type { CardView } from "./card-view"
import { Text } from "./text"
import { partName, WORDS } from "./words"

/** What holds words of the draft, so that whoever hears them knows what comes and what goes. */
const HOLDERS = { same: "span", in: "ins", out: "del" } as const

/** The reworded draft as it will read: what changes, and a little around it; struck out, the sentences that go. */
export function Gentler({ view }: { readonly view: CardView }) {
  if (view.gentler.length === 0) return null
  return (
    <div className="gentler" role="group" aria-label={WORDS.gentler}>
      {view.gentler.map(({ part, excerpt }) => (
        <p key={part}>
          {view.thread && <Text className="part" of={partName(part)} />}
          {excerpt.map(({ kind, text }, index) => (
            <Text key={index} as={HOLDERS[kind]} of={text} />
          ))}
        </p>
      ))}
      {view.removed !== null && <Text as="p" className="removed" of={view.removed} />}
    </div>
  )
}
