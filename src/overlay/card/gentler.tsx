import type { CardView } from "./card-view"
import { Text } from "./text"
import { partName, WORDS } from "./words"

/** The reworded draft as it will read: what changes, and a little around it. */
export function Gentler({ view }: { readonly view: CardView }) {
  if (view.gentler.length === 0) return null
  return (
    <div className="gentler" role="group" aria-label={WORDS.gentler}>
      {view.gentler.map(({ part, excerpt }) => (
        <p key={part}>
          {view.thread && <Text className="part" of={partName(part)} />}
          {excerpt.map(({ kind, text }, index) => (
            <Text key={index} as={kind === "in" ? "ins" : "span"} of={text} />
          ))}
        </p>
      ))}
      {view.removed !== null && <Text as="p" className="removed" of={view.removed} />}
    </div>
  )
}
