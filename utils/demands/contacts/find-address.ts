import type { Trace } from './contact.ts';

const english =
  /(?<![\p{L}\p{N}])\d{1,5}[a-zA-Z]?\s+(?:[NSEW]\.?\s+)?(?:(?:[A-Z][\p{L}'-]+|[A-Z][a-z]?\.)\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Square|Sq|Place|Pl|Terrace|Way|Highway|Hwy|Close|Crescent|Row|Parkway|Alley|Quay)\b(?!['’])\.?(?:,?\s*(?:Apt|Apartment|Suite|Unit|Flat|Floor|#)\.?\s*\w+)?(?:,\s*[A-Z][\p{L} .-]{2,30}){0,2}(?:,?\s*[A-Z]{2}\s*\d{5}|\s+[A-Z]{1,2}\d[\dA-Z]?\s*\d[A-Z]{2})?|(?<![\p{L}])(?:[A-Z][\p{L}'-]+ ){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Square) \d{1,4}[a-z]?, \p{Lu}\p{L}+/gu;
const russian =
  /(?<![\p{L}])(?:(?:г\.|город)\s*\p{Lu}[\p{L}-]+,\s*)?(?:ул\.|улиц[аеуы](?!\s(?:и|или)\s)|просп(?:ект\p{L}?|\.)|пр-т|пр\.|пер(?:еул\p{L}+|\.)|шоссе|ш\.|наб(?:ережн\p{L}+|\.)|бульвар\p{L}?|б-р|площад[ьи](?=\s+\p{L})|пл\.|проезд\p{L}?|тупик|микрорайон|мкр\.?)\s*[«"]?[\p{L}\d][\p{L}\d .-]{1,40}?[»"]?,?\s*(?:д(?:ом|\.)?\s*)?\d{1,4}(?:[а-я]|\/\d{1,3})?(?:,?\s*(?:к(?:орп(?:ус|\.)?|\.)|стр\.?|кв(?:артира|\.)?|оф(?:ис|\.)?)\s*\d+)*/giu;
const german =
  /(?<![\p{L}\p{N}])(?:\d{1,4}[a-z]?,?\s+\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|gade|vej|straat|laan|gatan)(?=,\s*\d{4,5}\s)|\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|gade|vej|straat|laan|gatan)\s+\d{1,4}[a-z]?)(?:,\s*\d{4,5}\s+\p{Lu}[\p{L}-]+)?/gu;
/** `14 Kirkgate, Leeds LS2 7DJ`, `12 Quai du Port, 13002 Marseille`: no word for the street, but a postcode. */
const houseFirst =
  /(?<![\p{L}\p{N}])\d{1,4}[a-zA-Z]?,? \p{Lu}\p{L}{2,}(?: \p{L}{2,}){0,3}, (?:\p{Lu}[\p{L} -]{2,30},? [A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|\d{4,5} \p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}])/gu;
/** Any street with house, postcode and town: `Storgata 12, 0184 Oslo`. */
const byPostcode =
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}(?: \p{L}{2,}){0,2} \d{1,4}[a-zA-Z]?, (?!(?:19|20)\d\d )(?:[A-Z]{1,2}-)?(?:\d{3} \d{2}|\d{4,5})(?: [A-Z]{2})? \p{Lu}\p{L}{2,}/gu;
/** Behind the house stands no unit: «via Upwork, 55 EUR», «via CSV, 6 a week» tell by what way. */
const romance =
  /(?<![\p{L}])(?:\d{1,4},?\s+)?(?:[Rr]ue|[Aa]venue|[Vv]ia|[Cc]alle|[Rr]ua|[Pp]iazza|[Cc]orso|[Aa]venida|[Pp]aseo|[Pp]laza|[Pp]raça|[Ll]argo|[Vv]iale|[Tt]ravessa|[Cc]arrer|[Cc]hemin|[Ii]mpasse|[Ss]trada|Av\.|Avda\.|[Uu]l\.)\s+(?:(?:de|di|da|do|das|dos|del|della|delle|degli|la|las|los|el|du|des)\s+|[dl]['’]\s*)*\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?,?\s+\d{1,4}(?![\p{L}\d])(?!\s?(?:[$€£%]|\p{Lu}{3}(?!\p{L})|(?!and |in |or |e |y |et |n )\p{Ll}))/gu;
const french =
  /(?<![\p{L}\p{N}])\d{1,4}(?: bis| ter)?,?\s+(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse)\s+(?:(?:de|du|des|la|les)\s+|[dl]['’]\s*)*\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}-]+)?(?:,\s*\d{5}(?:\s+\p{Lu}[\p{L}-]+)?)?/gu;
/** «Примерный переулок, дом 4»: the kind of street stands after its name. */
const russianAfter =
  /(?<![\p{L}])\p{Lu}\p{L}+(?:ый|ий|ой|ая|ое)\s(?:переулок|пер\.|проспект|пр-т|пр\.|б-р|улица|ул\.|бульвар|проезд|шоссе|набережная|наб\.|площадь|тупик),?\s*(?:д(?:ом|\.)?\s*)?\d{1,4}/gu;
const box = /(?<![\p{L}])P\.?\s?O\.?\s?Box\s+\d+|(?<![\p{L}])[аa]\/[яa]\s+\d+/giu;

/** Postal addresses: a street with a house. */
export function findAddress(text: string): Trace[] {
  const traces: Trace[] = [];
  for (const pattern of [
    houseFirst,
    english,
    russian,
    german,
    byPostcode,
    romance,
    french,
    russianAfter,
    box,
  ])
    for (const found of text.matchAll(pattern))
      traces.push({
        kind: 'address',
        start: found.index,
        end: found.index + found[0].trimEnd().length,
      });
  return traces;
}
