import type { Phrase } from "~engine/lexicon/match/phrase"

/** Prices, discounts and savings pushed at the reader. */
export const PRICES: readonly Phrase[] = [
  {
    words: [
      "(?:up to |at least |extra |an extra |save |get |flat |enjoy |additional )?\\d{1,3} ?% ?(?:off|discount|savings?|cash ?back|rebate|bonus|price cut|reduction|apr|on (?:all|your|select))"
    ],
    reason: "a percentage off"
  },
  {
    words: [
      "[$€£¥₹] ?\\d[\\d.,]{0,8} ?(?:off|discount|cash ?back|credit|gift ?card|voucher|savings|bonus|per (?:person|night|seat)|only|or more|delivered|\\+ ?tax)"
    ],
    reason: "an amount off, or per month"
  },
  {
    words: [
      "(?:only|just|for (?:only|just)|from|starting at|starts? at|starting from|as low as|under|less than|now|price[:]?|save|priced at|worth|still only|rs\\.?|inr) (?:[$€£¥₹]|rs\\.? ?|inr ?|usd ?|eur ?|gbp ?) ?\\d[\\d.,]{0,8}(?:[km](?!\\p{L}))?"
    ],
    reason: "a price with a nudge"
  },
  {
    words: ["[$€£¥₹] ?\\d[\\d.,]{0,8} ?(?:->|-&gt;|=>|\\u2192) ?[$€£¥₹] ?\\d[\\d.,]{0,8}"],
    reason: "an old price and a new one"
  },
  {
    words: [
      "discounts?",
      "discounted",
      "half[- ]price",
      "low(?:est|er)? prices?",
      "best prices?",
      "great prices?",
      "unbeatable (?:prices?|value)",
      "bargains?",
      "markdowns?",
      "(?:flash|summer|spring|winter|holiday|big|huge|mega|hot|black friday|friday|weekend|annual|garage|moving|closing|launch|final|semi-annual|end of season|back[- ]to[- ]school|labou?r day|memorial day|cyber monday|christmas|xmas|new year|anniversary|(?:mother|father|valentine|president|veteran)s?'s? day) sales?",
      "sale (?:ends|starts|now|price|is on|on)",
      "super sale",
      "rebates?",
      "cash ?back"
    ],
    reason: "the words of a sale"
  },
  {
    words: [
      "(?:special|exclusive|limited|great|amazing|best|our|these|special|hot|latest|today's|holiday|festive|launch|introductory|unbeatable|incredible) (?:offers|deals|offer|deal) ?(?:!|on|for|ends?|available|from|at|now|today|when|with|\\.|:|here|only|of the)",
      "(?:offers?|deals?) (?:ends?|valid|expires?|available|now|on|from|of the day)",
      "daily deals?",
      "#deals?",
      "great deals",
      "special offers?",
      "exclusive (?:deals?|offers?|discounts?)"
    ],
    reason: "an offer by name"
  },
  {
    words: [
      "free (?:shipping|delivery|returns|installation|postage|gift|gifts|tote|bonus|sample|samples|upgrade|entry|beverage|drink|meal|coffee|pizza|money|cash|data|bundle|download|t-?shirt|item|hat|ticket|tickets|stuff|credits?|case|vip|order)(?! (?:speech|will))"
    ],
    reason: "something free on top"
  },
  {
    words: [
      "(?:0|zero|no) ?%? (?:interest|down ?payment|deposit|apr|fees?|finance)",
      "interest[- ]free",
      "money[- ]saving",
      "save (?:money|time and money|big|up to|over|more|[$€£¥₹]\\d[\\d.,]{0,8}|\\d{1,3} ?%|an extra|even more)",
      "savings (?:on|of|up|event)",
      "great value",
      "value for money",
      "affordable(?: \\p{L}{1,12})? (?:price|rates?|way|luxury|option)s?",
      "pay (?:just|only|nothing|less|as little)",
      "payment plans?",
      "lay-?away",
      "emi",
      "extra \\d{1,6} ?(?:xnk|points|credits|gb|mb)",
      "bonus (?:credits|points|data)",
      "rewards? (?:points|program|for)",
      "earn (?:rewards|points|cash|[$€£¥₹]\\d[\\d.,]{0,8})"
    ],
    reason: "money talk of an offer"
  },
  {
    words: [
      "(?:it's|they're|mine's|ours is|yours for) (?:only |just |now |still )?[$€£]\\d[\\d.,]{0,8}(?! (?:million|billion|m\\b|an hour|in))",
      "[$€£]\\d[\\d.,]{0,8} (?:return|call-out|till|a (?:head|go|pop|bottle|box)|and (?:it's yours|at your door|yours))",
      "(?:half|a third|a quarter|a tenner|a fiver|ten percent|[$€£]\\d{1,4}) off(?! (?:the|my|his|her|work))",
      "(?:the |your )?(?:second|third|fourth|fifth|next) (?:\\p{L}{2,12})?(?:'s| is) (?:free|on us|half price)",
      "pay by card",
      "costs you nothing"
    ],
    reason: "a price as an offer"
  }
]
