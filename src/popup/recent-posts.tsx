import type { ReactElement } from "react"

import type { PostRecord } from "~balance/record/post-record"
import { type Kind, KINDS } from "~engine/types"
import { send } from "~messaging/send"
import { networkOf } from "~networks/index"
import { WORDS } from "~popup/words"
import { formatWhen } from "~ui/format"
import { KIND_LOOKS } from "~ui/kind-looks"
import { Swatch } from "~ui/pictures/swatch"
import { useAttempt } from "~ui/use-attempt"

/** Posts listed: few enough to remember. */
const MAX_LISTED = 3

type RecentPostsProps = {
  /** Confirmed posts of this machine, newest first. */
  readonly records: readonly PostRecord[]
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/** The latest posts, each with a way to correct its kind. */
export function RecentPosts({ records, now }: RecentPostsProps): ReactElement | null {
  const { run, problem } = useAttempt()
  if (records.length === 0) return null
  const change = ({ id, kind }: PostRecord, chosen: Kind): void => {
    const correctedKind = chosen === kind ? null : chosen
    run(() => send("post.correct", { id, correctedKind }))
  }
  return (
    <section aria-label={WORDS.latest}>
      <h2>{WORDS.latest}</h2>
      {problem !== null && <p className="note">{problem}</p>}
      <ul className="posts">
        {records.slice(0, MAX_LISTED).map((record) => (
          <RecentPost
            key={record.id}
            record={record}
            now={now}
            onChange={(kind) => change(record, kind)}
          />
        ))}
      </ul>
    </section>
  )
}

type RecentPostProps = {
  readonly record: PostRecord
  readonly now: number
  readonly onChange: (kind: Kind) => void
}

function RecentPost({ record, now, onChange }: RecentPostProps): ReactElement {
  const kind = record.correctedKind ?? record.kind
  const place = `${networkOf(record.site).name}${record.surface === "reply" ? " reply" : ""}`
  const when = formatWhen(record.intendedAt, now)
  const what = `${place}, ${when}`
  return (
    <li className="post">
      <Swatch kind={kind} />
      <span>
        {`${place}, `}
        <span className="post-when">{when}</span>
        {record.correctedKind !== null && (
          <span className="quiet small post-note">{WORDS.corrected}</span>
        )}
      </span>
      <select
        className="select select-small"
        aria-label={WORDS.changeKind(what)}
        title={WORDS.changeKind(what)}
        value={kind}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Kind)}
      >
        {KINDS.map((other) => (
          <option key={other} value={other}>
            {KIND_LOOKS[other].name}
          </option>
        ))}
      </select>
    </li>
  )
}
