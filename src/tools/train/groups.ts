/**
 * Everyday posts of the validation sets: what a promise of few false alarms is about.
 *
 * Those of TweetEval, whatever a reading said of single ones (2 in 100 do sell, and strangers' everyday posts will
 * too). Not the "normal" ones of Founta et al.: read one by one, 35 of 299 were salesy.
 */
export function isOrdinary({ source }: { readonly source: string }): boolean {
  return source === "tweeteval-ordinary"
}
