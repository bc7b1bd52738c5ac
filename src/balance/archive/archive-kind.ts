import type { ArchivePost } from "~balance/archive/archive-post"
import type { DraftInput, Kind } from "~engine/types"

/**
 * The kind of an archived post. A repost and a post without words pass something on: information.
 * @param judge reads a draft; called only where there are words
 */
export function archiveKind(post: ArchivePost, judge: (input: DraftInput) => Kind): Kind {
  if (post.text.trim() === "") return "information"
  return judge({ text: post.text, site: post.site, surface: post.surface })
}
