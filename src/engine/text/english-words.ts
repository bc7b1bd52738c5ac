/**
 * Everyday English words, in lower case, that are hardly ever words of another language in the Latin script (so not
 * "a", "me", "no", "in", "die", "on"): a third to a half of the words of English prose and talk.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    "the and you your yours my this that these those with for are were been being have has had having what when where " +
    "which who whom whose why how just like know want need think get gets got getting make makes made making take " +
    "takes took taking see saw seen look looks looking come comes came coming go goes going went gone give gives gave " +
    "good great best better new old first last long little own other another some any every each all both many much " +
    "more most than then there here they them their theirs our ours us we're i'm it's i've i'll i'd you're you'll " +
    "you've that's there's what's let's don't doesn't didn't can't won't isn't aren't wasn't weren't couldn't " +
    "shouldn't wouldn't he's she's they're dont cant wont im ive youre thats lets gonna wanna gotta tryna ain't aint " +
    "yall y'all ur u thx pls plz lol lmao omg wtf bro bruv fam tho cuz coz bc idk tbh ngl smh rn dat dis innit " +
    "about after again against because before between could did does doing down during few from further her hers " +
    "herself him himself his if into it its itself not now off once only or out over same she should such through " +
    "too under until up very while will would your yourself day days week weeks month year years today tonight " +
    "tomorrow yesterday time times thing things people life love work working works job home world way back still " +
    "even also never always ever really right well yes yeah please thank thanks thankyou sorry hello hey happy " +
    "birthday free buy sale shop check click read watch join follow follows share link post posts team help join " +
    "support learn find out feel feeling said says say tell told talk keep let put try using use used business " +
    "company game music news show night morning friend friends family school money live play playing start started " +
    "stop ask call won win wins winning lost big small next something nothing anything everything someone everyone " +
    "anyone nobody two three four five by at be but can of we your ready available early check order soon"
  ).split(" ")
)
