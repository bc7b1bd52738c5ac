import type { ReactElement } from "react"

import type { PostRecord } from "~balance/record/post-record"
import type { Answer } from "~balance/record/states"
import { networkOf } from "~networks/index"
import { send } from "~messaging/send"
import { WORDS } from "~popup/words"
import { Button } from "~ui/components/button"
import { KIND_LOOKS } from "~ui/kind-looks"
import { useAttempt } from "~ui/use-attempt"
import { formatWhen } from "~ui/format"

/** How long a post may be on its way before the person is asked about it, in milliseconds. */
const CONFIRMATION_WAIT_MS = 10_000

type OpenQuestionsProps = {
  /** Unconfirmed posts, newest first. */
  readonly posts: readonly PostRecord[]
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/** Asks "Did this go out?" about unconfirmed posts; they count only when the person says yes. */
export function OpenQuestions({ posts, now }: OpenQuestionsProps): ReactElement | null {
  const { run, problem } = useAttempt()
  const open = posts.filter(({ intendedAt }) => intendedAt < now - CONFIRMATION_WAIT_MS)
  if (open.length === 0) return null
  const answer = (id: string, state: Answer): void => {
    run(() => send("post.correct", { id, state }))
  }
  return (
    <section className="card stack" aria-label={WORDS.wentOut}>
      <h2>{WORDS.wentOut}</h2>
      {problem !== null && <p className="note">{problem}</p>}
      <ul className="posts">
        {open.map((post) => {
          const what = `${networkOf(post.site).name}, ${formatWhen(post.intendedAt, now)}`
          return (
            <li key={post.id} className="row-apart">
              <span>
                {what}
                <br />
                <span className="quiet small">
                  {WORDS.ofWords(KIND_LOOKS[post.kind].name, post.words)}
                </span>
              </span>
              <span className="row ways">
                <Button
                  aria-label={`${WORDS.yes}, ${what}`}
                  onClick={() => answer(post.id, "confirmed")}
                >
                  {WORDS.yes}
                </Button>
                <Button
                  aria-label={`${WORDS.no}, ${what}`}
                  onClick={() => answer(post.id, "discarded")}
                >
                  {WORDS.no}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
