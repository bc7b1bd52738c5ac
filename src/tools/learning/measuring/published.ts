/** A result that others published on one of the data sets, for that set's own question. */
export type Published = {
  /** The file, without its ending. */
  readonly set: string
  /** Label of the set that lies nearest to "salesy". */
  readonly near: string
  readonly result: string
  readonly source: string
}

/** Every set here whose question is neighbour to ours and on which a result was published. */
export const PUBLISHED: readonly Published[] = [
  {
    set: "youtube-comments",
    near: "spam",
    result: "several learners, statistically equivalent, above 90 % accuracy, learnt on the set",
    source: "Alberto, Lochter and Almeida, TubeSpam, ICMLA 2015"
  },
  {
    set: "sms-spam",
    near: "spam",
    result: "support vector machine, 97.6 % accuracy, learnt on the set",
    source: "Almeida, Gómez Hidalgo and Yamakami, DocEng 2011"
  },
  {
    set: "clickbait-posts",
    near: "clickbait",
    result: "best of thirteen: mean orthonormalized error 0.033, learnt on the set",
    source: "Potthast et al., The Clickbait Challenge 2017, arXiv 1812.10847"
  }
]
