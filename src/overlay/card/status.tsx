import type { CardView } from "./card-view"
import { Text } from "./text"

/**
 * The verdict, announced politely when it changes.
 * @param brief leaves out what is good or missing, to the eye alone
 */
export function Status({ view, brief }: { readonly view: CardView; readonly brief: boolean }) {
  const { headline, aside, verdict } = view
  const first = aside ? `${headline}. ` : headline
  return (
    <div
      className={`status ${verdict}`}
      role="status"
      aria-live="polite"
      aria-label={first + (aside ?? "")}
    >
      <Text className={brief ? "unseen" : "headline"} of={first} />
      {aside !== null && <Text className={brief ? "unseen" : "aside"} title={aside} of={aside} />}
    </div>
  )
}
