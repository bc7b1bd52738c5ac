const words = (list: string): ReadonlySet<string> => new Set(list.split(" "))

/** Whoever writes, and others with them. Lower case, with the contractions that begin with the pronoun. */
export const FIRST_PLURAL = words("we us our ours we're we've we'll")

/** Whoever writes. */
export const FIRST_SINGULAR = words("i me my mine i'm i've i'll i'd")

/** Whoever reads. */
export const SECOND_PERSON = words("you your yours you're you'll you've ur u")
