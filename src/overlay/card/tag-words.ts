/**
 * Words that tags are made of and everyday sentences seldom are, lower case: those most often found in tags written with
 * capitals (`#MondayMotivation`) in the public data sets that the model card names, beyond the everyday words of the engine;
 * without names of people, firms and places, and with days and a few words of trades that other lists of tags put first.
 * At least four letters each but for "web": shorter ones stand in too many others.
 */
export const TAG_WORDS: ReadonlySet<string> = new Set(
  (
    "accessibility agriculture animal astronomy awareness baking ballet beach bike biking birding birds " +
    "birthday black blogger blogging bluesky books bookstore branding brunch camping cancer capital " +
    "career careers cats challenge champions christmas cinema city climate cloud club coach coaching " +
    "coding coffee college comics commerce contest conversion cooking copywriting country craft crafts " +
    "creative crypto culture customer cyber cycling daily dance data design designer developer developers dinner " +
    "diversity dogs earth easter ecommerce economics economy education electric engineering engineer " +
    "entrepreneur entrepreneurs entrepreneurship equality equity excellence fashion festival fiction film finance " +
    "fiscal fishing fitness flowers food football foto foundation freelance freelancer freelancing friday " +
    "fundraising funding galaxy games gaming garden gardening girls global gold graphic green growth guitar " +
    "hacking hacks handmade health healthcare healthy heroes hiking history holiday home house human " +
    "humanities illustration inclusion income indie industry influencer inspiration insurance internet " +
    "island jazz jewelry jobs journal journalism journalist justice kids kitchen knitting landscape " +
    "language languages launch leadership library life lifestyle linux literature local lovers lunch machine " +
    "magic makeup makers management manager marketing math media medicine meme memes midwife mindfulness " +
    "mindset mobile monday money motherhood motivation mountain movement movie movies museum music musician " +
    "nature neuroscience news newsletter night nonprofit novel nurses nutrition ocean office online open " +
    "opensource outdoor outdoors owner owners painting pandemic parenting party pets philosophy " +
    "photographer photographers photography physics piano pizza planet plants podcast podcasting poem poetry " +
    "politics portrait press pride privacy product productivity programmer programming psychology publishing " +
    "quilting quotes radio reader readers reading recipe recipes recovery recycling remote research review " +
    "reviews revolution rights robotics rock running safety sales saturday savings school science scientist " +
    "scientists screen security series server sewing silent sketch skills smart sober social spring sport " +
    "sports star stars startup startups state steam store stories street student students studio style " +
    "success summer sunday sunset super supply sustainability sustainable teacher teachers teaching technology " +
    "tester testing theater theatre therapy thursday tips tour tourism training transit transport travel " +
    "trends tuesday tutorial united university vegan vegetarian vibes video videos vintage voice walking wall " +
    "warming watch water wave web wedding wednesday weekend wellbeing wellness west white wild wildlife winter " +
    "wisdom woman womens wood woodworking workers working workout world wrestling writer writers writing yoga " +
    "youth"
  ).split(" ")
)

/**
 * Beginnings and ends that make one word of two, lower case: "timeless", "friendship", "overlooked" are written with one
 * capital. From the single words that fell apart when all of the data sets' were tried as tags.
 */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  (
    "after anti any app ban base can cop develop don down else ever every fear for fore four ground hand head heart host how land leg " +
    "lime line man mass meta mid mode non not note off out over per post pre quarter road short side snap some state story suit super " +
    "there under up when where which whole wide win with"
  ).split(" ")
)

/** See {@link BEGINNINGS}. */
export const ENDINGS: ReadonlySet<string> = new Set(
  (
    "ability able age ages air back ball blood body book books break card cast core date day days down end ends ever fast ful fully " +
    "front ground gun head here hold house keeping land led less let life like line lines long made mail maker makers making man " +
    "mark men mental note off one out over page paper per person piece place places play point points power proof room self shift ship " +
    "shop shops shot side some son space stone story store telling through time times top track under up ward wards ware watch water " +
    "way ways wear wide woman women wood word words work works worth writer writers"
  ).split(" ")
)

/** Names and further single words that everyday words would make up. */
export const WHOLE: ReadonlySet<string> = new Set(
  (
    "applemusic bandcamp bluesky blockchain facebook fitbit gamestop github goodreads greenpeace linkedin metlife " +
    "microsoft minecraft playstation powerpoint quickbooks safeway snapchat softsell soundcloud starbucks substack " +
    "westworld whatsapp wordpress youtube " +
    "babysit babysitting backdoor backdrop backlog backstage bedrock beforehand blacklist boyfriend boyfriends cannonball catfish " +
    "checklist childbirth childcare copycat copyright craftsmanship crybaby database dataset datasets daylight demographic " +
    "doorstep doorsteps fanbase fanboy fangirl formidable freestyle girlfriend girlfriends goodwill haircut hairstyle heatwave " +
    "heavyweight highlight highlights infographic joystick jumpstart jumpsuit keychain kickstart lawsuit lawsuits lightweight " +
    "livestock mainstream meanwhile multimedia multiplayer nevertheless newborn paycheck payroll rockstar runaway showcase " +
    "showcases signpost smartphone smartphones spacecraft sportsmanship spotlight spotlights straightforward stronghold " +
    "sweetheart throughput timetable username usernames waitlist watchdog wishlist workmanship"
  ).split(" ")
)
