/** What a seller adds: the English word, and the Russian beginnings that say it. */
export const claims: readonly [english: RegExp, russian: RegExp][] = [
  [
    /(?<!\bnot )\b(?:free|at no cost|complimentary)\b(?! (?:from|of|to|up)\b|-)/i,
    /бесплатн|свобод|даром|подар|беспл|волен|вольн|без|не|пуст|лишн|open source|открыт|освобо/,
  ],
  [
    /\b(?:no|without(?: any)?) (?:extra|additional|hidden) (?:charges?|costs?|fees?|payments?)\b/i,
    /бесплатн|даром|доплат|без|(?:^|[^а-я])н[еи](?:т|[^а-я])|никак|в цен|в стоимост/,
  ],
  [
    /\bfree of charge\b/i,
    /бесплатн|даром|подар|безвозмезд|доплат|без\s(?:[а-я]+\s)?(?:плат|оплат|комисс)|не\s(?:бер|взима|сто[ия]т|плат|[оп]*плачи|покупа)/,
  ],
  [/\b(?:guarantee[ds]?|guaranteed|warrant(?:y|ies))\b/i, /гарант|руча|обеща|обязу|обеспеч|уверен/],
  [
    /\b(?:certified|licensed|accredited)\b/i,
    /сертиф|лиценз|аккредит|аттест|заверен|официальн|дипломир|нотари/,
  ],
  [
    /\b(?:an?|the|of|by|and) (?:experienced|seasoned|talented) (?=[a-z])/i,
    /опыт|стаж|бывал|талант|одар|мастер|професси|умел|матер|испыт|столкн|пережи/,
  ],
  [/\borganic\b/i, /органич|эко|био|натур|природ|естеств/],
  [/\b(?:award|awards|award-winning|prize-winning)\b/i, /наград|преми|приз|лауреат|удосто|присуд/],
  [/\b(?:discounts?|discounted)\b/i, /скид|уцен|дешев|льгот|акци|распродаж/],
  [/\b(?:refund|refunds|money-back|money back)\b/i, /возвра|верн|компенс|возмещ|деньг/],
  [/\b(?:cheapest|lowest prices?|lowest cost)\b/i, /дешев|низк|миним|выгодн/],
  [
    /\b(?:best-selling|bestselling|world-class|high-quality|top-quality|state-of-the-art|unbeatable|flawless|flawlessly)\b/i,
    /качеств|лучш|мировог|передов|безупреч|продава|бестселлер|отличн|современ|высок|идеальн|без/,
  ],
  [
    /\b(?:forever|lifetime|for life)\b/i,
    /всегда|вечн|навеки|пожизнен|бессроч|жизн|срок|навсегда|постоян|никогда/,
  ],
  [
    /\b(?:dozens|hundreds|thousands|millions) of\b/i,
    /тысяч|сот|сто|миллион|множеств|бесчисл|много|многие|десят|дюжин|уйм|масс|куч|тыс|млн|\d/,
  ],
  [/\b(?:under budget|on time and)\b/i, /бюджет|смет|сро[кч]|вовремя/],
  [
    /\b(?:thousands of|hundreds of|millions of|countless) (?:happy |satisfied )?(?:customers|clients|users|companies|people)\b/i,
    /тысяч|сот|миллион|множеств|бесчисл|много/,
  ],
];
