import { describe, expect, it } from 'vitest';
import { documentSlots, fillSlots, nameSlots } from '../../utils/documents/index.ts';

const T = `# 2.
Содержание \`D\`:
~~~markdown
1) Да
\`\`\`
код
\`\`\`
~~~

## 3.2. 
Содержание \`D2\`:

~~~~
~~~~  
\`F\` ≔
\`\`\`text
1) Да
\`\`\`
Пример \`F\`:
\`\`\`text
пример
\`\`\`
Содержание \`F\`:
~~~
второе
~~~
`;

describe('documentSlots', () => {
  it('finds the blocks of D, D2 and F, not the examples', () => {
    expect(documentSlots(T).map(({ name, content }) => [name, content])).toEqual([
      ['D', '1) Да\n```\nкод\n```'],
      ['D2', ''],
      ['F', '1) Да'],
    ]);
  });
});

describe('fillSlots', () => {
  it('touches nothing where it fills in what stands there', () => {
    const contents = Object.fromEntries(
      documentSlots(T).map(({ name, content }) => [name, content]),
    );
    expect(fillSlots(T, contents)).toBe(T);
    expect(fillSlots(T.replace(/\n/g, '\r\n'), {})).toBe(T.replace(/\n/g, '\r\n'));
  });

  it('makes a fence longer where the content would close it', () => {
    const filled = fillSlots(T, { F: '```\na\n````' });
    expect(filled).toContain('`````text\n```\na\n````\n`````\nПример');
    expect(documentSlots(filled)[2]?.content).toBe('```\na\n````');
  });
});

describe('nameSlots', () => {
  it('names the blocks that follow', () => {
    expect(documentSlots(nameSlots(T)).map(({ content }) => content)).toEqual([
      '(см. блок `D` после документов)',
      '(см. блок `D2` после документов)',
      '(см. блок `F` после документов)',
    ]);
  });
});
