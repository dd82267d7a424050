export type Dimension =
  | 'time'
  | 'months'
  | 'data'
  | 'rate'
  | 'length'
  | 'pixels'
  | 'mass'
  | 'area'
  | 'volume'
  | 'money'
  | 'percent'
  | 'points'
  | 'temperature'
  | 'voltage'
  | 'current'
  | 'power'
  | 'frequency'
  | 'pressure'
  | 'speed'
  | 'times';

/** A unit: its least ones in it, 0 where units of the dimension do not convert; how both languages write it. */
export type Row = [
  id: string,
  dimension: Dimension,
  size: number,
  russian: string,
  english: string,
];

export const rows: Row[] = [
  ['ns', 'time', 1e-9, 'нс|наносекунд\\p{L}*', 'ns|nanoseconds?'],
  ['µs', 'time', 1e-6, 'мкс|микросекунд\\p{L}*', '[µμ]s|microseconds?'],
  ['ms', 'time', 1e-3, 'мс|мсек|миллисекунд\\p{L}*', 'ms|msec|milliseconds?'],
  ['s', 'time', 1, 'сек|секунд\\p{L}*|с(?=[.,;:!?)/]|$)', 's|secs?|seconds?'],
  ['min', 'time', 60, 'мин|минут\\p{L}*', 'min|mins|minutes?'],
  ['h', 'time', 3600, 'ч|час(?:а|ов|у|ом|ам|ами|ах|ы)?|часов\\p{L}*', 'h|hrs?|hours?'],
  [
    'day',
    'time',
    86400,
    'дн|день|дня|дней|дню|дн[её]м|дням|днями|днях|дни|дневн\\p{L}*|сут|сут(?:ки|ок|кам|ками|ках)',
    'days?',
  ],
  ['week', 'time', 604800, 'нед|недел\\p{L}*', 'wks?|weeks?'],
  ['month', 'months', 1, 'мес|месяц\\p{L}*', 'mos?|months?'],
  ['quarter', 'months', 3, 'квартал\\p{L}*', 'quarters?'],
  ['year', 'months', 12, 'год(?:а|у|ом|ы|ам|ами|ах)?|лет|летн\\p{L}*', 'yrs?|years?'],
  ['decade', 'months', 120, 'десятилети\\p{L}*', 'decades?'],
  ['century', 'months', 1200, 'век(?:а|у|ом|е|и|ов|ам|ами|ах)?|столети\\p{L}*', 'centur(?:y|ies)'],
  ['bit', 'data', 0.125, 'бит(?:а|ов|ам|ами|ах)?', 'bits?'],
  ['B', 'data', 1, 'байт\\p{L}*', 'bytes?'],
  ['KB', 'data', 1e3, 'кб|kb|кбайт\\p{L}*|килобайт\\p{L}*', 'k[bB]|ki[bB]|kilobytes?'],
  ['MB', 'data', 1e6, 'мб|mb|мбайт\\p{L}*|мегабайт\\p{L}*', 'm[bB]|mi[bB]|megabytes?'],
  ['GB', 'data', 1e9, 'гб|gb|гбайт\\p{L}*|гигабайт\\p{L}*', 'g[bB]|gi[bB]|gigabytes?|gigs?'],
  ['TB', 'data', 1e12, 'тб|tb|тбайт\\p{L}*|терабайт\\p{L}*', 't[bB]|ti[bB]|terabytes?'],
  ['kbps', 'rate', 1e3, 'кбит(?:/с)?', 'kbps|kbit(?:/s)?|kb/s'],
  ['Mbps', 'rate', 1e6, 'мбит(?:/с(?:ек)?)?|мегабит\\p{L}*', 'mbps|mbits?(?:/s)?|megabits?'],
  ['Gbps', 'rate', 1e9, 'гбит(?:/с(?:ек)?)?|гигабит\\p{L}*', 'gbps|gbits?(?:/s)?|gigabits?'],
  [
    'km/h',
    'speed',
    1,
    'км(?:/ч(?:ас)?| в час)|километр\\p{L}* в час',
    'km(?:/h| per hour| an hour)|kmh|kph|kilomet(?:er|re)s? (?:per|an) hour',
  ],
  ['mph', 'speed', 1.609, 'мил\\p{L}* в час', 'mph|miles? (?:per|an) hour'],
  ['mm²', 'area', 1e-6, 'кв\\.?\\s?мм|мм²|мм2', 'sq\\.?\\s?mm|mm²|mm2'],
  ['µm', 'length', 1e-6, 'мкм|микрон\\p{L}*|микрометр\\p{L}*', '[µμ]m|microns?'],
  ['mm', 'length', 1e-3, 'мм|миллиметр\\p{L}*', 'mm|millimet(?:er|re)s?'],
  ['cm', 'length', 1e-2, 'см|сантиметр\\p{L}*', 'cm|centimet(?:er|re)s?'],
  ['m', 'length', 1, 'м|метр(?:а|ов|у|ом|ам|ами|ах|ы|е)?', 'm|met(?:er|re)s?'],
  ['km', 'length', 1e3, 'км|километр\\p{L}*', 'km|kms|kilomet(?:er|re)s?'],
  ['inch', 'length', 0.0254, 'дюйм\\p{L}*', 'inch(?:es)?|″'],
  ['foot', 'length', 0.3048, 'фут(?:а|ов|ам|ами|ах|ы)?', 'ft|foot|feet'],
  ['yard', 'length', 0.9144, 'ярд\\p{L}*', 'yards?'],
  ['mile', 'length', 1609.344, 'мил(?:я|и|ю|ь|ей|ям|ями|ях)', 'mi|miles?'],
  ['px', 'pixels', 1, 'пикс|пиксел\\p{L}*|пкс|px', 'px|pixels?'],
  ['mg', 'mass', 1e-6, 'мг|миллиграмм\\p{L}*', 'mg|milligrams?'],
  ['g', 'mass', 1e-3, 'гр|г|грамм\\p{L}*', 'g|grams?'],
  ['kg', 'mass', 1, 'кг|килограмм\\p{L}*|кило', 'kg|kgs|kilos?|kilograms?'],
  ['t', 'mass', 1e3, 'т|тонн\\p{L}*', 't|tons?|tonnes?'],
  ['lb', 'mass', 0.4536, 'фунт\\p{L}*(?! стерлинг)', 'lbs?|pounds?'],
  ['oz', 'mass', 0.02835, 'унци\\p{L}*', 'oz|ounces?'],
  ['cm²', 'area', 1e-4, 'кв\\.?\\s?см|см²|см2', 'sq\\.?\\s?cm|cm²|cm2'],
  [
    'm²',
    'area',
    1,
    'кв\\.?\\s?м|м²|м2|квадрат\\p{L}* метр\\p{L}*|квадратов',
    'sq\\.?\\s?m|m²|m2|sqm|square met(?:er|re)s?',
  ],
  ['km²', 'area', 1e6, 'кв\\.?\\s?км|км²', 'sq\\.?\\s?km|km²|square kilomet(?:er|re)s?'],
  [
    'sqft',
    'area',
    0.0929,
    'кв\\.?\\s?фут\\p{L}*|квадрат\\p{L}* фут\\p{L}*',
    'sq\\.?\\s?ft|sqft|square f(?:oo|ee)t|ft²',
  ],
  ['are', 'area', 100, 'сот(?:ка|ки|ок|ках|ку)', 'ares'],
  ['ha', 'area', 1e4, 'га|гектар\\p{L}*', 'ha|hectares?'],
  ['acre', 'area', 4046.86, 'акр\\p{L}*', 'acres?'],
  ['ml', 'volume', 1e-3, 'мл|миллилитр\\p{L}*', 'ml|millilit(?:er|re)s?'],
  ['l', 'volume', 1, 'л|литр\\p{L}*', 'l|lit(?:er|re)s?'],
  ['m³', 'volume', 1e3, 'куб\\.?\\s?м|м³|кубометр\\p{L}*|кубов', 'm³|cubic met(?:er|re)s?'],
  ['gal', 'volume', 3.785, 'галлон\\p{L}*', 'gal|gallons?'],
  ['RUB', 'money', 0, '₽|руб|рубл\\p{L}*|р(?=[.,;:!?)/]|$)|rub', '₽|rub|rubles?|roubles?'],
  [
    'USD',
    'money',
    0,
    '\\$|долл|доллар\\p{L}*|бакс\\p{L}*|usd',
    '\\$|usd|us dollars?|dollars?|bucks?',
  ],
  ['EUR', 'money', 0, '€|евро|eur', '€|eur|euros?'],
  [
    'GBP',
    'money',
    0,
    '£|фунт\\p{L}* стерлинг\\p{L}*|gbp',
    '£|gbp|pounds? sterling|british pounds?',
  ],
  ['UAH', 'money', 0, '₴|грн|грив\\p{L}*|uah', '₴|uah|hryvni?as?'],
  ['KZT', 'money', 0, '₸|тенге|kzt', '₸|kzt|tenge'],
  ['BYN', 'money', 0, 'byn|бел\\.?\\s?руб\\p{L}*', 'byn|belarusian rubles?'],
  ['JPY', 'money', 0, '¥|иен\\p{L}*|йен\\p{L}*', '¥|jpy|yen'],
  ['CNY', 'money', 0, 'юан\\p{L}*|cny', 'cny|yuan|rmb'],
  ['cent', 'money', 0, '¢|цент(?:а|ов|ам|ами|ах|ы)?', '¢|cents?'],
  ['kopeck', 'money', 0, 'коп|копе\\p{L}*', 'kope(?:ck|k)s?'],
  ['%', 'percent', 1, '%|проц|процент(?:а|ов|у|ам|ами|ах|ы|ом)?', '%|percent|per cent|pct'],
  [
    'pp',
    'points',
    0,
    'п\\.?\\s?п\\.?|процентн\\p{L}* пункт\\p{L}*',
    'pp|p\\.p\\.|percentage points?',
  ],
  ['‰', 'percent', 0.1, '‰|промилле', '‰|per mille?'],
  [
    '°C',
    'temperature',
    0,
    '°\\s?[cс]|℃|градус\\p{L}* цельси\\p{L}*',
    '°\\s?c|℃|degrees? (?:celsius|c\\b)',
  ],
  [
    '°F',
    'temperature',
    0,
    '°\\s?f|℉|градус\\p{L}* фаренгейт\\p{L}*',
    '°\\s?f|℉|degrees? (?:fahrenheit|f\\b)',
  ],
  ['mV', 'voltage', 1e-3, 'мв|милливольт\\p{L}*', 'mv|millivolts?'],
  ['V', 'voltage', 1, 'вольт\\p{L}*', 'volts?'],
  ['kV', 'voltage', 1e3, 'кв(?!\\.|\\s)|киловольт\\p{L}*', 'kv|kilovolts?'],
  ['µA', 'current', 1e-6, 'мка|микроампер\\p{L}*', '[µμ]a|microamps?'],
  ['mA', 'current', 1e-3, 'ма|мач|миллиампер\\p{L}*', 'ma|mah|milliamps?'],
  ['W', 'power', 1, 'вт|ватт(?:а|ов|ам|ами|ах)?', 'w|watts?'],
  ['kW', 'power', 1e3, 'квт|киловатт\\p{L}*', 'kw|kilowatts?'],
  ['MW', 'power', 1e6, 'мвт|мегаватт\\p{L}*', 'mw|megawatts?'],
  ['bar', 'pressure', 1e5, 'бар(?:а|ов)?|атм|атмосфер\\p{L}*', 'bars?|atm|atmospheres?'],
  ['psi', 'pressure', 6895, 'psi|пси', 'psi'],
  ['kPa', 'pressure', 1e3, 'кпа|килопаскал\\p{L}*', 'kpa|kilopascals?'],
  ['MPa', 'pressure', 1e6, 'мпа|мегапаскал\\p{L}*', 'mpa|megapascals?'],
  ['Hz', 'frequency', 1, 'гц|герц\\p{L}*', 'hz|hertz'],
  ['kHz', 'frequency', 1e3, 'кгц|килогерц\\p{L}*', 'khz|kilohertz'],
  ['MHz', 'frequency', 1e6, 'мгц|мегагерц\\p{L}*', 'mhz|megahertz'],
  ['GHz', 'frequency', 1e9, 'ггц|гигагерц\\p{L}*', 'ghz|gigahertz'],
  ['times', 'times', 1, 'раз(?:а)?|кратн\\p{L}*', 'times|fold|x|×'],
];
