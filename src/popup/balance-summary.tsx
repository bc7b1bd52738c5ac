import type { ReactElement } from "react"

import { advise } from "~balance/advice/advise"
import { chosenTarget } from "~balance/advice/targets"
import type { CountedPost } from "~balance/counting/counted-post"
import { mixOf } from "~balance/counting/mix-of"
import { WORDS } from "~popup/words"
import type { Settings } from "~store/settings"
import { AdviceBox } from "~ui/components/advice-box"
import { describeWindow } from "~ui/format"
import { KindKey } from "~ui/pictures/kind-key"
import { MixBar } from "~ui/pictures/mix-bar"

type BalanceSummaryProps = {
  /** The posts of the chosen window, newest first; at least one. */
  readonly counted: readonly CountedPost[]
  readonly settings: Settings
}

/** The balance at a glance: promotions, the mix against the target, and what to post next. */
export function BalanceSummary({ counted, settings }: BalanceSummaryProps): ReactElement {
  const mix = mixOf(counted)
  const target = chosenTarget(settings)
  const { unit, size } = settings.window
  const asks = mix.byKind.promotion
  return (
    <>
      <section className="card summary" aria-label={WORDS.balance}>
        <p className="headline">
          <span className="figure">{asks}</span>{" "}
          <span>
            {WORDS.promotions(asks)} {describeWindow(settings.window, mix.posts)}
          </span>
          <span className="share">{WORDS.share(mix.promotionShare)}</span>
        </p>
        <MixBar mix={mix} target={target} />
        <KindKey mix={mix} />
      </section>
      <AdviceBox advice={advise(counted, target, unit === "posts", size)} />
    </>
  )
}
