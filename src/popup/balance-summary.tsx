import type { ReactElement } from "react"

import { advise } from "~balance/advice/advise"
import { chosenTarget } from "~balance/advice/targets"
import type { CountedPost } from "~balance/counting/counted-post"
import { mixOf } from "~balance/counting/mix-of"
import { NETWORKS } from "~networks/index"
import type { Settings } from "~store/settings"
import { AdviceBox } from "~ui/components/advice-box"
import { KindKey } from "~ui/pictures/kind-key"
import { MixBar } from "~ui/pictures/mix-bar"
import { PostStrip } from "~ui/pictures/post-strip"
import { describeWindow } from "~ui/format"

/** British English has no comma before "or". */
const NAMES = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(
  NETWORKS.map(({ name }) => name)
)

type BalanceSummaryProps = {
  /** The posts of the chosen window, newest first. */
  readonly counted: readonly CountedPost[]
  readonly settings: Settings
  /** Slots in the strip of single posts. */
  readonly strip: number
}

/** The balance at a glance: promotions, the mix against the target, the latest posts, and what to post next. */
export function BalanceSummary({ counted, settings, strip }: BalanceSummaryProps): ReactElement {
  const mix = mixOf(counted)
  const target = chosenTarget(settings)
  const { unit, size } = settings.window
  const asks = mix.byKind.promotion
  return (
    <section className="card stack" aria-label="Your balance">
      {mix.posts === 0 ? (
        <p>Softsell counts a post when it sees it go out on {NAMES}.</p>
      ) : (
        <p className="headline">
          <span className="figure">{asks}</span>{" "}
          <span>
            {asks === 1 ? "promotion" : "promotions"} {describeWindow(settings.window, mix.posts)}
          </span>
        </p>
      )}
      <MixBar mix={mix} target={target} />
      <KindKey mix={mix} />
      <div>
        <PostStrip posts={counted} places={strip} />
        <p className="row-apart quiet small" aria-hidden="true">
          <span>older</span>
          <span>newest</span>
        </p>
      </div>
      <AdviceBox advice={advise(counted, target, unit === "posts", size)} />
    </section>
  )
}
