/**
 * Everyday English words, lower case: a word in capitals or with a capital letter that stands here is no name.
 *
 * The 2,200 words most often written small in the middle of a sentence in the public data sets that the model card names
 * (at least 40 times, in six sets, at least three times as often small as capitalised), less those that are also names or
 * abbreviations ("us", "may"), and some words that are mostly shouted.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "ability able about above absolute absolutely abuse accelerate accept access accessible " +
    "accessories according account accounts accurate achieve across act action actions active " +
    "activities activity actual actually ad add added adding addition additional address ads " +
    "adults advance advanced advantage adventure adventures advice affordable afraid after " +
    "afternoon again against age agencies agency agent agents ages ago agree agreement ahead aid " +
    "aims album alert alive all allow allowed allowing allows almost alone along alongside " +
    "already also alternative always amazing among amount an analysis and anger angry animals " +
    "announce announced announcement announcing another answer answers anti anxiety any anymore " +
    "anyone anything anywhere apart apartments appeal application applications apply appointment " +
    "appreciate approach apps are area areas aren arms around arrived article artist artists as " +
    "ask asked asking asks assist assistance associated at atmosphere attack attacks attempt " +
    "attention audience audio author automation availability available average avoid aware away " +
    "awesome baby back background bad bakery balance ball ban banking banks base based basic " +
    "basketball battery be beat beautiful beauty became because become becomes becoming bed been " +
    "before begin beginning begins behavior behind being believe believes below bench benefit " +
    "benefits best bet better between beyond big bigger biggest bills birth bit blame blend block " +
    "blog blood body bonus book booking books border born boss both bought boy boys brain branch " +
    "branches brand brands break breakfast breaking breaks bright brilliant bring bringing brings " +
    "broad broke broken brother brought budget build building built bunch burn burning bus " +
    "business businesses busy but button buy buying by call called calling calls came campaign " +
    "can cannot capabilities capacity car card cards care career carry cars case cases cast " +
    "casual cat catch caught cause caused celebrate celebrating celebration certain certainly " +
    "chain challenges challenging chance change changed changes changing channel channels " +
    "character characters charge charges chat cheap check checked checking checkout checks cheer " +
    "cheese child children chocolate choice choices choose choosing cities claim claims clarity " +
    "class classes classic clean clear clearly click client clients climate clinical close closed " +
    "closer closing clothes clothing coaching code coding coffee cold collaboration colleagues " +
    "collect collection color colors combat combination combined come comes comfort comfortable " +
    "coming comment comments commercial commitment committed common communication communities " +
    "community companies company compare compared competition competitive complete completely " +
    "complex comprehensive computer concept concepts concern concerns concert condition " +
    "conditions confidence confident confirmed connect connected connecting connection " +
    "connections consider considered considering consistent constant constantly consumers contact " +
    "content context continue continues contract control controls convenience convenient " +
    "conversation conversations cooking cool copy core corporate correct cost costs could count " +
    "countries country couple course courses cover coverage covered covers crafted crash crazy " +
    "create created creates creating creation creative creativity creators credit crew crime " +
    "crisis critical crowd crucial cry culture curated current currently custom customer " +
    "customers cut cute cutting dad damn dangerous dark data date daughter day days dead deal " +
    "deals death debate debt debut decade decades decide decided decision decisions dedicated " +
    "deep deeper deeply defeat defense definitely degree delicious deliver delivered delivering " +
    "delivers delivery demand democracy depending deposit depression deserve deserves design " +
    "designed designer designs despite destination destinations detail detailed details develop " +
    "developed developers developing development device devices did didn die died difference " +
    "different difficult digital dining dinner direction directly discount discounted discounts " +
    "discover discovered discuss discusses discussion discussions disease dishes display " +
    "distribution diverse do does doesn dog doing don donate donation done door doors double " +
    "doubt down download drama draw dream dreams dresses drink drinks drive driven driver drivers " +
    "driving drone drop dropped drug dude due during dynamic each earlier early earn ease easier " +
    "easily easy eat eating economic economy education educational effect effective effectively " +
    "effects efficiency efficient effort efforts either elected electric eligible else email " +
    "emails emerging emotional emotions employee employees enable end ending endless ends energy " +
    "engage engagement engaging engine engineers enhance enjoy enjoyed enjoying enough ensure " +
    "ensuring enter entered enterprise entertainment entire entry environment environments epic " +
    "episode episodes equipment era escape especially essential estate etc even evening event " +
    "events ever every everybody everyday everyone everything everywhere evidence evil ex exactly " +
    "exam example examples excellent except exceptional excited exciting exclusive execution " +
    "exercise exercises exist existing expand expect expectations expected expensive experience " +
    "experienced experiences expert expertise experts explain explains explore exploring " +
    "exquisite extensive external extra extremely eye eyes face faces facing fact factors facts " +
    "fail failed failure faith fake familiar families family famous fan fans fantastic far " +
    "fashion fast faster fastest favorite favorites favourite fear feature featured features " +
    "featuring fee feed feedback feel feeling feelings feels fees feet felt female few field " +
    "fight fighting figure file fill filled film final finally financial find finding finds fine " +
    "finish finished firm first fish fit fits five fix flavors flexibility flexible flight " +
    "flights floor flow fly focus focused folks follow followed followers following follows food " +
    "for forced foreign forever forget form former forward fossil found founders four framework " +
    "franchise fraud free fresh friend friendly friends from front fuel fuels full fully fun " +
    "funding funds funny further future gain game gameplay games gaming gap gas gave gay gear " +
    "gender generate generation get getaway gets getting gift gifts girl give giveaway given " +
    "gives giving glad globally globe go goal goals goes going gone gonna good got gotta " +
    "governance government grab grateful great greater greatest grocery ground groups grow " +
    "growing grown growth guaranteed guess guest guests guidance gun guy guys gym habits had hair " +
    "half hand handle handling hands happen happened happening happens happiness happy hard " +
    "harder has hate have having he head heading heads healthcare healthier healthy hear heard " +
    "hearing heart heat heavy held hell help helped helpful helping helps her here hey hidden " +
    "high higher highest highlights highly hilarious him himself hiring his history hit hits hold " +
    "holding holiday holidays home homes honest honor hope hoping horrible horror host hosting " +
    "hotel hotels hour hours houses how huge human humans hundreds hurry hurt husband hybrid " +
    "iconic idea ideal ideas identity if illegal image images imagine immediately immigration " +
    "impact importance important impossible improve improving in include included includes " +
    "including income increase increased increasingly incredible incredibly independent " +
    "individual individuals industry info information infrastructure ingredients injury " +
    "innovation innovative insane inside insights inspiration inspire inspired inspiring instead " +
    "insurance integration intense interest interested interesting interior internal interview " +
    "into introduced invest investigation investing investment involved involves is isn issue " +
    "issues items its itself jewelry job jobs join joined joining joins joke journey joy jump " +
    "just keep keeping keeps kept key kick kid kids kill killed killing kind knew know knowing " +
    "knowledge known knows lack land language large largest last late later latest laugh laughing " +
    "launch launched launching law laws layer lead leader leaders leadership leading leads learn " +
    "learned learning least leave leaves leaving led left leg legacy legal less lessons let lets " +
    "letter level levels library lie lies life lifestyle light lights like likely likes limited " +
    "line lines lineup link list listed listen listening listings literally little live lives " +
    "living loan loans local located location locations log logic long longer look looked looking " +
    "looks lose losing loss lost lot lots love loved lovely loves loving low lower luck lucky " +
    "lunch luxurious luxury lying machine mad made magical main maintain major majority make " +
    "makes making man manage managed managers managing many map market markets marriage mask mass " +
    "massive match matches materials matter matters maybe me meal meals mean meaning meaningful " +
    "means meant media medical meet meeting meetings meets member members membership memories " +
    "memory men mental mention mentioned menu mess message messages met metrics mid might " +
    "military million millions mind minds mine minimum minute minutes miss missed missing mission " +
    "mobile mode model models modern mom moment moments money monitoring month monthly months " +
    "mood more morning mortgage most mother mouth move moved movement moves movie movies moving " +
    "much multi multiple murder muscle muscles music must my myself name named names nation " +
    "natural navigate near nearest nearly necessary need needed needs network networks never new " +
    "newest newsletter next nice night nights no nobody noise non normal not note notes nothing " +
    "notice now number numbers numerous occasion of off offer offered offering offers office " +
    "official officially often ok okay old older on once one ones online only onto open opened " +
    "opening opens operating operation operational opinion opportunities opportunity option " +
    "options or order orders organization organizations original other others our ourselves out " +
    "outcomes output outside over overall own owner owners pace package packages page paid pain " +
    "pair panel pants paper parents part participate participating particular particularly " +
    "partner partners partnership parts passed passion past path patient patients patterns pay " +
    "paying payment payments peace people per perfect perfectly perform performance performing " +
    "period person personal personalized perspective phone phones photo photos physical pic pick " +
    "pickup pics picture pictures piece pieces place places plan planned planning plans plant " +
    "plastic platform platforms play played player players playing playlist plays please pleased " +
    "plenty point points policies policy political politics poor popular population portfolio " +
    "position positive possible post posted posts potential power powered powerful practical " +
    "practice practices pre prefer preferences prepare prepared presence present presentation " +
    "presents pressure pretty prevent previous price priced prices pricing primary privacy " +
    "private probably problem problems process processes produce produced product production " +
    "productivity products professional professionals profile program programs progress project " +
    "projects promise promo promote prompts proof proper properties property protect protection " +
    "protest proud prove provide provided provider providers provides providing public published " +
    "pull purchase purchases purchasing pure purpose push pushing put puts putting quality " +
    "quarter question questions quick quickly quiet quite quote race racism raise raised raising " +
    "ran range rare rate rates rather rating reach reached reaction read reading ready real " +
    "reality realize really reason reasons receive received receiving recent recently recipe " +
    "recipes recognized recommend recommendations recommended record records recovery reduce " +
    "reflect region register registration regular related relationship relationships release " +
    "released relevant reliability reliable relief remain remains remember reminder remote rent " +
    "rental replace reported reporting reports request require required requirements requires " +
    "research residential residents resource resources respect respond response responsibility " +
    "responsible rest restaurant restaurants result results resume retail retailers return " +
    "returns reveal revenue reviews rewards rich ride right rights risk risks road robots robust " +
    "role roles roll romantic room round routine row rule rules run running runs sad safe safely " +
    "safety said same save saved saving savings saw say saying says scale scared scene scenes " +
    "schedule school schools score scored scores screen scrolling seamless search season seasoned " +
    "seasons seat second section sector secure see seeing seek seeking seem seems seen sees " +
    "select selected selection self sell sellers selling send sense sensitive sent sentence " +
    "serious seriously serve served server serves service services serving session sessions set " +
    "sets setting seven several sex sexual shape share shared shares sharing she shift ship shirt " +
    "shirts shit shoot shooting shopping shops short shot should show showed showing shown shows " +
    "shut sick side sign signature signed significant signing signs similar simple simply since " +
    "singing single sister sit site sites sitting situation six sizes skill skills skin sleep " +
    "slow slowly small smile smooth snacks snap snow so social society soft software sold solid " +
    "solution solutions solve some someone something sometimes somewhere son song songs soon " +
    "sophisticated sorry sort soul sound sounds source sources space speak speaking speaks " +
    "special specific specifically speech speed spend spending spent spirit spoke sports spot " +
    "spread squad staff stage stand standard standards standing stands stars start started " +
    "starting starts statement statements status stay staying stays step steps stick still stock " +
    "stop stopped stores stories storm story straight strategic strategies strategy stream " +
    "streaming streams strength stress strike strikes strong stronger struggle stuck student " +
    "students studies study stuff stunning stupid style styles subject subscribe subscription " +
    "success successful such suffering suit suits summer superior supplies supply support " +
    "supported supporters supporting supports supposed sure surprise surprised survey survive " +
    "sustainable sweet system systems table tackle tag tailored take taken takes taking talent " +
    "talented talk talking talks target targets tasks taste tax taxes teach teacher teaching team " +
    "teams tech technical technologies technology television tell telling tells tennis term terms " +
    "terrible terror test testing tests text than thank thankful that the their them theme " +
    "themselves then there these they thing things think thinking thinks third this those though " +
    "thought thoughts thousands threat threats three through throughout throw ticket tickets till " +
    "time times tips tired title titles to today together token told tomorrow tone tonight too " +
    "took tool tools top topic topics total totally touch tough toward towards toy toys track " +
    "tracking trading traditional traffic train training transactions transfer transform " +
    "transformation transition travel treat treated treatment trend trends trial tried trip trips " +
    "true truly trust trusted truth try trying tune tuned turn turned turning turns tweet tweets " +
    "twice two type types typically unbelievable under understand understanding unique " +
    "unparalleled until up upcoming updated updates upon urgent use used useful user users uses " +
    "using usually vacation vaccine vaccines valid valuable value values variety various vast " +
    "vehicle vehicles version very victory video videos view viewing views violence virtual " +
    "vision visit visiting voice vote voted voters votes voting vs wage wait waiting wake walk " +
    "walking wanna want wanted wants warm was waste watch watched watching water way ways we " +
    "weapons wear wearing weather website websites wedding week weekend weekly weeks weight weird " +
    "welcome well wellness went were what whatever when where wherever whether which while whole " +
    "whose why wide wife will willing win window wine winner winners winning wins wish with " +
    "within without woman women won wonder wonderful word words work worked workers workflow " +
    "workflows workforce working workout workouts works world worldwide worry worse worst worth " +
    "would wow write writing written wrong wrote www ya year years yesterday yet yo you your " +
    "yours yourself zero " +
    // Words of selling, which are mostly read at the start of a sentence.
    "shop snag dial preorder pre-order rsvp webinar reserve browse install enrol enroll retweet repost reshare swipe tap " +
    "nourish unlock boost elevate supercharge clearance podcast app livestream ebook e-book coupon shipping sale bargain " +
    "edition ultimate premium spots sweepstakes beta demo workshop seminar symposium conference summit booth warranty " +
    "attend swing bag cop pamper spoil struggling"
  ).split(" ")
)
