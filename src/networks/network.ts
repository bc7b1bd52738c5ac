/**
 * How a network counts the length of a text: `utf16` by UTF-16 code units, as `String.prototype.length` does; `graphemes`
 * by what a reader takes for one character; `weighted` by code point, with a fixed length for any link.
 */
export type Counting =
  | { readonly by: "utf16" }
  | {
      readonly by: "graphemes"
      /** Length of a link, whatever its address; null where it counts as it is written. */
      readonly linkLength: number | null
    }
  | {
      readonly by: "weighted"
      /** Length of a link, whatever its address. */
      readonly linkLength: number
      /** Ranges of code points, both ends included, that count once; all others count twice. Ascending, from 0. */
      readonly countedOnce: readonly (readonly [from: number, to: number])[]
    }

/** Everything about a network that is plain data. */
export type Network = {
  /**
   * Lower-case letters and digits, a valid identifier, equal to the file name. Kept in people's settings and history
   * under the word `site`, so it never changes.
   */
  readonly id: string
  /** As people write it. */
  readonly name: string
  /** The same within a sentence, where the name alone would not say what is meant. */
  readonly inText?: string
  /** Position in every list and table, from 1. A new network takes the next number; numbers are not reused. */
  readonly order: number
  /**
   * Match patterns of the pages Softsell may run on, `https://host/*`; one pattern a host. None for a network on hosts that
   * a person adds.
   */
  readonly matches: readonly string[]
  /** `required` hosts are granted at install, `optional` ones only when the person asks for them. */
  readonly access: "required" | "optional"
  /** Length of the longest post or reply it takes, by its own {@link Network.counting}. */
  readonly maxLength: number
  /** Length of the longest reply, where it is another. */
  readonly maxReply?: number
  /** Each server may set another {@link Network.maxLength}. */
  readonly lengthVaries?: boolean
  readonly counting: Counting
  /** How many hashtags at the end of a draft gentler wording leaves in place. */
  readonly hashtagsKept: number
  /** Its readers ask for capitals in tags of several words, for those who have them read aloud. */
  readonly capitalsInTags?: boolean
  /** The file that holds the person's posts in the archive the network delivers; null where no reader exists. */
  readonly archiveFile: string | null
  /** The names of all files of that archive that hold posts or replies; none where no reader exists. */
  readonly archiveFiles: readonly RegExp[]
}
