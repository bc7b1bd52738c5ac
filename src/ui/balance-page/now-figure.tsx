import type { ReactElement } from "react"

import { advise } from "~balance/advice/advise"
import { chosenTarget } from "~balance/advice/targets"
import type { CountedPost } from "~balance/counting/counted-post"
import { mixOf } from "~balance/counting/mix-of"
import type { Settings } from "~store/settings"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { mixTable } from "~ui/balance-page/mix-table"
import { AdviceBox } from "~ui/components/advice-box"
import { KindKey } from "~ui/pictures/kind-key"
import { MixBar } from "~ui/pictures/mix-bar"
import { describeWindow } from "~ui/format"
import { promotionsIn, WORDS } from "~ui/balance-page/words"

type NowFigureProps = {
  /** The posts of the chosen window, newest first. */
  readonly counted: readonly CountedPost[]
  readonly settings: Settings
}

/** The mix of the chosen window against the target, and what to post next. */
export function NowFigure({ counted, settings }: NowFigureProps): ReactElement {
  const mix = mixOf(counted)
  const target = chosenTarget(settings)
  const { unit, size } = settings.window
  const asks = mix.byKind.promotion
  const words = promotionsIn(asks, describeWindow(settings.window, mix.posts))
  return (
    <div className="beside">
      <ChartFigure
        title={WORDS.now.title}
        about={mix.posts === 0 ? WORDS.now.empty : words}
        table={mixTable(WORDS.now.window, [{ name: WORDS.now.title, mix }])}
        fileName="softsell-now"
      >
        <div className="stack">
          <MixBar mix={mix} target={target} />
          <KindKey mix={mix} />
        </div>
      </ChartFigure>
      <section className="stack" aria-label={WORDS.now.next} style={{ alignContent: "start" }}>
        <AdviceBox advice={advise(counted, target, unit === "posts", size)} />
        <p className="quiet small">
          {target.name}: {target.means} {target.origin}
        </p>
      </section>
    </div>
  )
}
