/**
 * Everyday words of other languages in the Latin script that are no words, names or initials in English posts (so not
 * "die", "de", "me", "la"): a tenth to a third of the words of prose in these languages.
 */
const WORDS_BY_LANGUAGE = {
  spanish:
    "los las del que una por con su sus como m\u00E1s pero esta este esto muy tambi\u00E9n cuando hay porque todo todos est\u00E1 mis nuestro nuestra gracias hoy ahora desde hasta sobre entre sin nos qu\u00E9 d\u00EDa",
  portuguese:
    "um uma n\u00E3o mais foi s\u00E3o seu sua ao aos dos pela pelo isso voc\u00EA voc\u00EAs tem muito tamb\u00E9m quando n\u00F3s com ela ele \u00E9 hoje meu minha obrigado obrigada est\u00E1 at\u00E9 ou j\u00E1 s\u00F3",
  french:
    "les une est dans pour pas que qui sur avec au aux cette ces nous vous ils elles mais ou o\u00F9 leur leurs tout tous tr\u00E8s \u00EAtre avoir sont c'est d'un d'une merci mon mes notre nos votre vos j'ai l\u00E0 \u00E0",
  italian:
    "il gli della dello delle degli del dei che non con una sono \u00E8 anche pi\u00F9 questo questa come nel nella alla dal dalla tutti grazie oggi molto perch\u00E9 ho hai",
  german:
    "der das und nicht von zu dem ein eine einen einem einer auf f\u00FCr im sich auch als aus wir ihr sie ich oder aber wie bei nach \u00FCber nur noch werden wird sind haben kann mehr zum zur uns unser unsere heute danke",
  dutch:
    "het een niet zijn met voor ook aan maar bij naar dit uit deze wij ik jij hij zij wordt worden heeft hebben meer nog wel geen onze ons vandaag",
  swedish:
    "och att det som ett p\u00E5 \u00E4r f\u00F6r till inte jag fr\u00E5n s\u00E5 ska vad vid eller n\u00E4r efter idag tack alla m\u00E5nga mycket",
  danish:
    "og det p\u00E5 af som til ikke jeg fra hvad n\u00E5r efter ogs\u00E5 mange meget blev dette",
  norwegian: "og det p\u00E5 som ikke jeg ogs\u00E5 n\u00E5r etter mange mye dette blir v\u00E6re",
  finnish:
    "ei ett\u00E4 ovat mutta my\u00F6s niin t\u00E4m\u00E4 h\u00E4n sek\u00E4 mit\u00E4 olen kaikki nyt hyv\u00E4 kiitos",
  polish:
    "nie si\u0119 jest \u017Ce jak ale dla od przez tak jego tylko czy ju\u017C lub s\u0105 za dzi\u015B bardzo dzi\u0119kuj\u0119",
  czech: "se \u017Ee ale jak od jsem jsou tak byl nebo jako dnes d\u011Bkuji nen\u00ED",
  romanian:
    "\u0219i \u015Fi este din pentru mai sunt dar care sau dup\u0103 acest astazi ast\u0103zi mul\u021Bumesc",
  hungarian:
    "az egy \u00E9s hogy nem ez csak m\u00E1r volt mert lesz k\u00F6sz\u00F6n\u00F6m nagyon",
  turkish:
    "bir bu i\u00E7in ile \u00E7ok daha olarak gibi ama sonra kadar te\u015Fekk\u00FCrler bug\u00FCn",
  indonesian:
    "yang dan itu dengan untuk tidak ini dari dalam akan pada juga saya kami kita mereka ada bisa sudah atau karena oleh lebih saat hari terima kasih anda",
  tagalog: "ang ng mga ay ito hindi lang ako niya siya kung namin natin salamat kayo",
  vietnamese:
    "v\u00E0 c\u1EE7a l\u00E0 c\u00F3 kh\u00F4ng cho v\u1EDBi \u0111\u01B0\u1EE3c c\u00E1c m\u1ED9t nh\u1EEFng n\u00E0y khi \u0111\u00E3 trong t\u00F4i b\u1EA1n",
  swahili: "kwa katika hii pia lakini sana kama yake wetu asante leo",
  welsh: "yr ac mae i'r gyda hefyd o'r wedi iawn diolch heddiw"
} as const

/** See {@link WORDS_BY_LANGUAGE}; lower case. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  Object.values(WORDS_BY_LANGUAGE).flatMap((words) => words.split(" "))
)
