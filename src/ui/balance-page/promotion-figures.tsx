import type { ReactElement } from "react"

import { mannersOf, type PromotedPost, talkAfter } from "~balance/counting/how-promoted"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { CountChart } from "~ui/balance-page/count-chart"
import { justOffered, stayedFor, WORDS } from "~ui/balance-page/words"

type PromotionFiguresProps = {
  readonly posts: readonly PromotedPost[]
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/** How promotions asked, and whether the writer stayed to talk. Nothing where nothing was promoted. */
export function PromotionFigures({ posts, now }: PromotionFiguresProps): ReactElement | null {
  const { plain, pushing, hard } = mannersOf(posts)
  if (plain + pushing + hard === 0) return null
  const manners = [
    { name: WORDS.manner.plain, times: plain },
    { name: WORDS.manner.pushing, times: pushing },
    { name: WORDS.manner.hard, times: hard }
  ]
  const { promotions, stayed, byReplies } = talkAfter(posts, now)
  const replies = [
    { name: WORDS.talk.none, times: byReplies.none },
    { name: WORDS.talk.few, times: byReplies.few },
    { name: WORDS.talk.many, times: byReplies.many }
  ]
  return (
    <div className="beside">
      <ChartFigure
        title={WORDS.manner.title}
        about={justOffered(plain, plain + pushing + hard)}
        table={tableOf(WORDS.manner.column, manners)}
        fileName="softsell-manner"
      >
        <CountChart
          keepsNames
          label={`${WORDS.manner.label}: ${wordsOf(manners)}`}
          bars={manners.map(({ name, times }) => ({ name, byKind: { promotion: times } }))}
        />
      </ChartFigure>
      <ChartFigure
        title={WORDS.talk.title}
        about={promotions === 0 ? WORDS.talk.early : stayedFor(stayed, promotions)}
        table={tableOf(WORDS.talk.column, replies)}
        fileName="softsell-talk"
      >
        {promotions === 0 ? (
          <p className="quiet">{WORDS.talk.empty}</p>
        ) : (
          <CountChart
            keepsNames
            label={`${WORDS.talk.label}: ${wordsOf(replies)}`}
            bars={replies.map(({ name, times }) => ({ name, byKind: { conversation: times } }))}
          />
        )}
      </ChartFigure>
    </div>
  )
}

type Named = readonly { readonly name: string; readonly times: number }[]

function tableOf(first: string, rows: Named) {
  return { columns: [first, WORDS.promotions], rows: rows.map(({ name, times }) => [name, times]) }
}

function wordsOf(rows: Named): string {
  return rows.map(({ name, times }) => `${name}: ${times}`).join(", ")
}
