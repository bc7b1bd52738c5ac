import { type ReactElement, useId } from "react"

import type { CountedPost } from "~balance/counting/counted-post"
import { KIND_LOOKS } from "~ui/kind-looks"
import { kindPaint, KindPatterns } from "~ui/pictures/kind-patterns"

type PostStripProps = {
  /** Newest first. */
  readonly posts: readonly Pick<CountedPost, "kind">[]
  /** Slots in the strip; those without a post stay empty. */
  readonly places: number
}

const HEIGHT = 22

/** Posts one by one, newest at the right, so that runs of promotion stand out. */
export function PostStrip({ posts, places }: PostStripProps): ReactElement {
  const id = useId()
  const shown = posts.slice(0, places)
  const width = 100 / places
  const words = shown.map(({ kind }) => KIND_LOOKS[kind].name.toLowerCase()).join(", ")
  return (
    <svg
      className="picture"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={shown.length === 0 ? "No posts yet" : `Newest first: ${words}`}
    >
      <KindPatterns pictureId={id} />
      {Array.from({ length: places }, (_, at) => {
        const post = shown[at]
        return (
          <rect
            key={at}
            x={`${100 - (at + 1) * width + width * 0.08}%`}
            width={`${width * 0.84}%`}
            height={HEIGHT}
            rx="3"
            fill={post ? kindPaint(id, post.kind) : "var(--raised)"}
          />
        )
      })}
    </svg>
  )
}
