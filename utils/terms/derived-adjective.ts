import { foldRussian } from './fold-russian.ts';

const suffix =
  /^(?:н|ов|ев|ск|еск|ическ|очн|ечн|ичн|ийн|енн|онн|ионн|льн|альн|овн|ян|ан|яч|ач|овск|овочн|ительн)?(?:[ыи]й|ой|ая|яя|ое|ее|ые|ие|[ое]го|[ое]му|[ыи]м|[ое]м|ей|ую|юю|[ыи]х|[ыи]ми)$/;

/**
 * Whether an adjective is made of a noun, in any of their forms: «отпускной» of «отпуск», «страничный» of «страниц».
 * The noun's last letter may change before the suffix («рука» — «ручной»).
 */
export function isDerivedFrom(adjective: string, noun: string): boolean {
  const [whole, base] = [foldRussian(adjective), baseOf(foldRussian(noun))];
  if (base.length < 3) return false;
  return softened(base).some(
    (one) => whole.startsWith(one) && suffix.test(whole.slice(one.length)),
  );
}

function baseOf(noun: string): string {
  return noun.replace(
    /(?:иями|ями|ами|иях|ях|ах|ией|ием|иям|ям|ам|ов|ев|ей|ой|ом|ем|ия|ие|ии|ию|ий|ью|[аеиоуыэюяьй])$/,
    '',
  );
}

function softened(base: string): string[] {
  const soft = base.replace(/[кц]$/, 'ч').replace(/г$/, 'ж').replace(/х$/, 'ш');
  const joined = base.replace(/[оеё]([кнлцр])$/, '$1');
  const full = base.replace(/([^аеиоуыэюя])к$/, '$1оч');
  return [base, soft, full, joined, joined.replace(/[кц]$/, 'ч')];
}
