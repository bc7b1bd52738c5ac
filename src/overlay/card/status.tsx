import type { CardView } from "./card-view"

/**
 * The verdict, announced politely when it changes.
 * @param brief leaves out what is good or missing, to the eye alone
 */
export function Status({ view, brief }: { readonly view: CardView; readonly brief: boolean }) {
  const { headline, aside, verdict } = view
  return (
    <div className={`status ${verdict}`} role="status" aria-live="polite">
      <span className={brief ? "unseen" : "headline"}>{aside ? `${headline}. ` : headline}</span>
      {aside !== null && (
        <span className={brief ? "unseen" : "aside"} title={aside}>
          {aside}
        </span>
      )}
    </div>
  )
}
