/**
 * Words that are shouted rather than named in the middle of a sentence. A run of capitals that holds any other word may
 * be a title ("THE WAR WITH GRANDPA") and is left alone, unless it is a whole line.
 */
export const SHOUTED_WORDS: ReadonlySet<string> = new Set(
  (
    "a about act action alert all almost also amazing an and any anyone are as at attention available away back be " +
    "before best better big bigger biggest bonus book brand breaking but buy by call can chance check choose click come " +
    "coming crazy daily day days deal deals discount discounts do don't done door doors down drop early easy end ends " +
    "enjoy enter epic even event ever every everybody everyone everything exclusive extra fast final finally first for " +
    "free from full get giveaway giving go going good great guaranteed half help here hey hot hours how huge hurry i if " +
    "in incredible info insane instant instantly is it it's join just last latest learn left less limited link live long " +
    "look love low lowest massive me miss money more most much must my need never new news next no not nothing now of off " +
    "offer offers on one online only open or order our out over people please plus post pre-order price prices prize " +
    "prizes profile quick quickly ready real really register remember right sale sales save saving savings say seats see " +
    "seriously share ship shipping shop sign sold soon special spots start stock stop subscribe success super sure take " +
    "tell than that the their them there this tickets to today tomorrow tonight too top true truth two ultimate " +
    "under until up urgent us very vote wait want was watch way we week weekend welcome what when where while who why wild will " +
    "win winner with within without won won't wow yes you your yours zero link bio below swipe tap pull push hundred " +
    "alone again always anywhere because between both each else enough everywhere few give keep know let like make many " +
    "maybe nobody none our same should so some someone something still thank thanks then they think try use were which"
  ).split(" ")
)

/** Words in capitals that shout by themselves; any other single one ("THIS", "NOT") is only stressed. Lower case. */
export const SINGLE_SHOUTS: ReadonlySet<string> = new Set(
  (
    "free now new off win winner sale sold huge massive epic insane live today tonight only urgent " +
    "attention stop wait hurry last final finally breaking best biggest everyone everything everybody " +
    "subscribe follow join order buy click here success great amazing incredible exclusive limited " +
    "guaranteed instant instantly bonus giveaway discount discounts deal deals open big hot yes zero info " +
    "link pre-order book bigger lowest super ultimate"
  ).split(" ")
)
