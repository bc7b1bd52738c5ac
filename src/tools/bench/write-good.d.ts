declare module "write-good" {
  /** Finds weasel words, passive voice and the like. */
  export default function writeGood(
    text: string
  ): readonly { readonly index: number; readonly offset: number; readonly reason: string }[]
}
