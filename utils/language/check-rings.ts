import type { Definition, Document, NameMention } from './document.ts';
import { isName } from './find-names.ts';
import type { RawFinding } from './finding.ts';

/** Names whose definitions lead back to themselves. */
export function checkRings({ statements, names }: Document): RawFinding[] {
  const definitions = statements.filter((one): one is Definition => {
    return one.kind === 'definition' && !one.scope && !one.isFenced && isName(one.name);
  });
  const byName = new Map(definitions.map((one) => [one.name, one]));
  const uses = new Map<Definition, string[]>();
  let at = 0;
  for (const definition of definitions) {
    while (at < names.length && (names[at] as NameMention).start < definition.bodyPlace.start)
      at += 1;
    const used: string[] = [];
    for (let index = at; index < names.length; index += 1) {
      const mention = names[index] as NameMention;
      if (mention.start >= definition.bodyPlace.end) break;
      if (mention.role === 'use' && byName.has(mention.name)) used.push(mention.name);
    }
    if (used.length > 0) uses.set(definition, used);
  }
  const ring = ringNames(byName, uses);
  return [...byName.values()].filter(({ name }) => ring.has(name)).map(ringFinding);
}

function ringFinding({ name, namePlace, paragraph }: Definition): RawFinding {
  const message = `The definition of ${name} leads back to ${name}.`;
  const at = paragraph === undefined ? {} : { paragraph };
  return { code: 'name-ring', message, subject: name, ...namePlace, ...at };
}

/** Tarjan's strongly connected components, without recursion: a ring may be a million names long. */
function ringNames(byName: Map<string, Definition>, uses: Map<Definition, string[]>): Set<string> {
  const ring = new Set<string>();
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const next = (name: string) => uses.get(byName.get(name) as Definition) ?? [];
  for (const root of byName.keys()) {
    if (order.has(root)) continue;
    const work: { name: string; at: number }[] = [{ name: root, at: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { name: string; at: number };
      const { name } = frame;
      if (frame.at === 0) {
        order.set(name, order.size);
        low.set(name, order.get(name) as number);
        stack.push(name);
        onStack.add(name);
      }
      const target = next(name)[frame.at];
      frame.at += 1;
      if (target !== undefined) {
        if (!order.has(target)) work.push({ name: target, at: 0 });
        else if (onStack.has(target)) lower(low, name, order.get(target) as number);
        continue;
      }
      work.pop();
      const caller = work[work.length - 1];
      if (caller) lower(low, caller.name, low.get(name) as number);
      if (low.get(name) !== order.get(name)) continue;
      const component = stack.splice(stack.lastIndexOf(name));
      for (const member of component) onStack.delete(member);
      if (component.length > 1 || next(name).includes(name)) {
        for (const member of component) ring.add(member);
      }
    }
  }
  return ring;
}

function lower(low: Map<string, number>, name: string, value: number): void {
  low.set(name, Math.min(low.get(name) as number, value));
}
