/** A result that others published on a data set, for that set's own question. */
export type Published = {
  /** The file, without its ending. */
  readonly set: string
  /** The label that comes closest to "salesy". */
  readonly closestLabel: string
  readonly result: string
  readonly source: string
}

/** The sets whose question is related to ours and on which a result was published. */
export const PUBLISHED: readonly Published[] = [
  {
    set: "youtube-comments",
    closestLabel: "spam",
    result: "several learners, statistically equivalent, above 90 % accuracy, trained on the set",
    source: "Alberto, Lochter and Almeida, TubeSpam, ICMLA 2015"
  },
  {
    set: "sms-spam",
    closestLabel: "spam",
    result: "support vector machine, 97.6 % accuracy, trained on the set",
    source: "Almeida, Gómez Hidalgo and Yamakami, DocEng 2011"
  },
  {
    set: "clickbait-posts",
    closestLabel: "clickbait",
    result: "best of thirteen: mean squared error 0.033, trained on the set",
    source: "Potthast et al., The Clickbait Challenge 2017, arXiv 1812.10847"
  }
]
