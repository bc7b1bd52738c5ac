import type { CardActions } from "./card-model"
import type { CardView } from "./card-view"
import { Press } from "./press"
import { Text } from "./text"
import { partName, WORDS } from "./words"

/** How each part of a comparison is drawn. */
const HOLDERS = { in: "ins", out: "del", same: "span" } as const

type GentlerPreviewProps = {
  readonly view: CardView
  readonly actions: CardActions
}

/** The whole draft reworded: what would change, what would go, and the button that does it. */
export function GentlerPreview({ view, actions }: GentlerPreviewProps) {
  if (view.gentler.length === 0) return null
  return (
    <div className="gentler">
      <Text as="h2" of={WORDS.gentlerTitle} />
      <div className="preview">
        {view.gentler.map(({ part, changes }) => (
          <p key={part}>
            {view.thread && <Text className="part" of={partName(part)} />}
            {changes.map(({ kind, text }, index) => (
              <Text key={index} as={HOLDERS[kind]} of={text} />
            ))}
          </p>
        ))}
      </div>
      {view.removed !== null && <Text as="p" className="removed" of={view.removed} />}
      <Press
        className="wide"
        name={WORDS.useGentler}
        shown={WORDS.useGentler}
        onPress={actions.takeGentler}
      />
    </div>
  )
}
