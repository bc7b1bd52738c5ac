import { type ReactElement, useState } from "react"

import type { PostRecord } from "~balance/record/post-record"
import { type Kind, KINDS } from "~engine/types"
import { networkOf } from "~networks/index"
import { send } from "~messaging/send"
import { Button } from "~ui/components/button"
import { KIND_LOOKS } from "~ui/kind-looks"
import { Swatch } from "~ui/pictures/swatch"
import { useAttempt } from "~ui/use-attempt"
import { formatWhen } from "~ui/format"

/** Posts listed: few enough to remember. */
const MAX_LISTED = 5

type RecentPostsProps = {
  /** Confirmed posts of this machine, newest first. */
  readonly records: readonly PostRecord[]
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/** The latest posts, each with a way to correct its kind. */
export function RecentPosts({ records, now }: RecentPostsProps): ReactElement | null {
  const [asked, setAsked] = useState<string | null>(null)
  const { run, problem } = useAttempt()
  if (records.length === 0) return null
  const correct = (id: string, correctedKind: Kind | null): void => {
    setAsked(null)
    run(() => send("post.correct", { id, correctedKind }))
  }
  return (
    <section aria-label="Latest posts">
      <h2>Latest posts</h2>
      {problem !== null && <p className="note">{problem}</p>}
      <ul className="posts">
        {records.slice(0, MAX_LISTED).map((record) => (
          <RecentPost
            key={record.id}
            record={record}
            now={now}
            isAsked={asked === record.id}
            onAsk={() => setAsked(asked === record.id ? null : record.id)}
            onCorrect={(kind) => correct(record.id, kind)}
          />
        ))}
      </ul>
    </section>
  )
}

type RecentPostProps = {
  readonly record: PostRecord
  readonly now: number
  /** True while the choice of kinds is open. */
  readonly isAsked: boolean
  readonly onAsk: () => void
  readonly onCorrect: (kind: Kind | null) => void
}

function RecentPost({ record, now, isAsked, onAsk, onCorrect }: RecentPostProps): ReactElement {
  const kind = record.correctedKind ?? record.kind
  const place = `${networkOf(record.site).name}${record.surface === "reply" ? " reply" : ""}`
  const what = `${place}, ${formatWhen(record.intendedAt, now)}`
  const isCorrected = record.correctedKind !== null
  return (
    <li className="post">
      <Swatch kind={kind} />
      <span>
        {KIND_LOOKS[kind].name}
        <span className="quiet small">{isCorrected ? ", as you said" : ""}</span>
        <br />
        <span className="quiet small">{what}</span>
      </span>
      {isCorrected ? (
        <Button look="plain" aria-label={`Take back: ${what}`} onClick={() => onCorrect(null)}>
          Take back
        </Button>
      ) : (
        record.kind === "promotion" && (
          <Button
            look="plain"
            aria-expanded={isAsked}
            aria-label={`Not a promotion: ${what}`}
            onClick={onAsk}
          >
            Not a promotion
          </Button>
        )
      )}
      {isAsked && !isCorrected && (
        <span className="kinds row" role="group" aria-label="What was it?">
          <span className="quiet">It was</span>
          {KINDS.filter((other) => other !== "promotion").map((other) => (
            <Button key={other} onClick={() => onCorrect(other)}>
              <Swatch kind={other} /> {KIND_LOOKS[other].name}
            </Button>
          ))}
        </span>
      )}
    </li>
  )
}
