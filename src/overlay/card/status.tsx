import { Text } from "./text"

/** The one live region, there from the start: says the state, and what became of the last press, in a few words. */
export function Status({ said }: { readonly said: string }) {
  return (
    <div className="unseen" role="status" aria-live="polite" aria-label={said}>
      <Text of={said} />
    </div>
  )
}
