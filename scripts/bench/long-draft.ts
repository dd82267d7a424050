/** A sentence of usual length for each point, in Russian as a freelancer writes it. */
const sentences = [
  'Я предлагаю начать с измерения: сейчас неизвестно, какая часть страницы грузится дольше всего и почему.',
  'Заказы лежат в PostgreSQL, поэтому отчёт можно собирать одним запросом, а не тремя обходами по 500 строк.',
  'Если поставщик меняет формат файла, загрузка не должна останавливаться: непонятные строки откладываются и показываются.',
  'На проверку каждой части уйдёт 2-3 дня, и после каждой вы увидите результат в рабочем виде.',
];

/** A draft of numbered points, about as long as asked, in characters. */
export function longDraft(length: number): string {
  const lines: string[] = [];
  let size = 0;
  for (let point = 0; size < length; point++) {
    const section = 1 + Math.floor(point / 8);
    const text = [0, 1, 2].map((next) => sentences[(point + next) % sentences.length]).join('\n');
    const line = `${section}.${1 + (point % 8)}) ${text}\n`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n');
}
