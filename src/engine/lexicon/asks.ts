import { BUYING } from "~engine/lexicon/buying"
import { CHECKING_OUT } from "~engine/lexicon/checking-out"
import { CLICKING } from "~engine/lexicon/clicking"
import { CONTACTING } from "~engine/lexicon/contacting"
import { COUPONS } from "~engine/lexicon/coupons"
import { DOWNLOADING } from "~engine/lexicon/downloading"
import { FOLLOWING } from "~engine/lexicon/following"
import type { Phrase } from "~engine/lexicon/match/phrase"
import { PRICES } from "~engine/lexicon/prices"
import { SERVICES } from "~engine/lexicon/services"
import { SIGNING_UP } from "~engine/lexicon/signing-up"

/** The topics that offer wares or want custom: in an answer to somebody they are a pitch. */
export const WARES_ASKS: readonly (readonly Phrase[])[] = [
  BUYING,
  SIGNING_UP,
  DOWNLOADING,
  FOLLOWING,
  COUPONS,
  SERVICES,
  PRICES
]

/** The topics that ask the reader for something or offer wares: what makes a sentence a pitch. */
export const ASKS: readonly (readonly Phrase[])[] = [
  ...WARES_ASKS,
  CONTACTING,
  CLICKING,
  CHECKING_OUT
]
