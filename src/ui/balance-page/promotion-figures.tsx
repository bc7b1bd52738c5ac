import type { ReactElement } from "react"

import { mannersOf, type PromotedPost, talkAfter } from "~balance/counting/how-promoted"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { CountChart } from "~ui/balance-page/count-chart"

type PromotionFiguresProps = {
  readonly posts: readonly PromotedPost[]
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/** How promotions asked, and whether the writer stayed for the talk. Nothing where nothing was promoted. */
export function PromotionFigures({ posts, now }: PromotionFiguresProps): ReactElement | null {
  const { plain, pushing, hard } = mannersOf(posts)
  if (plain + pushing + hard === 0) return null
  const manners = [
    { name: "soft sell", times: plain },
    { name: "pushing", times: pushing },
    { name: "hard sell", times: hard }
  ]
  const { promotions, stayed, byReplies } = talkAfter(posts, now)
  const replies = [
    { name: "no reply", times: byReplies.none },
    { name: "1 or 2 replies", times: byReplies.few },
    { name: "3 or more", times: byReplies.many }
  ]
  return (
    <div className="beside">
      <ChartFigure
        title="How you promote"
        about={`${plain} of ${plain + pushing + hard} promotions just made an offer`}
        table={tableOf("Manner", manners)}
        fileName="softsell-manner"
      >
        <CountChart
          label={`Promotions by how hard they push: ${wordsOf(manners)}`}
          bars={manners.map(({ name, times }) => ({ name, byKind: { promotion: times } }))}
        />
      </ChartFigure>
      <ChartFigure
        title="Staying for the talk"
        about={
          promotions === 0
            ? "Replies within a day of a promotion. Too early to tell"
            : `You replied to somebody within a day of ${stayed} of ${promotions} promotions`
        }
        table={tableOf("Replies within a day, on that network", replies)}
        fileName="softsell-talk"
      >
        {promotions === 0 ? (
          <p className="quiet">Nothing to show yet.</p>
        ) : (
          <CountChart
            label={`Promotions by replies sent within a day: ${wordsOf(replies)}`}
            bars={replies.map(({ name, times }) => ({ name, byKind: { conversation: times } }))}
          />
        )}
      </ChartFigure>
    </div>
  )
}

type Named = readonly { readonly name: string; readonly times: number }[]

function tableOf(first: string, rows: Named) {
  return { columns: [first, "Promotions"], rows: rows.map(({ name, times }) => [name, times]) }
}

function wordsOf(rows: Named): string {
  return rows.map(({ name, times }) => `${name}: ${times}`).join(", ")
}
