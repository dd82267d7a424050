import {
  type CheckedDemand,
  checkDemands,
  type Demand,
  type Field,
  holdingKinds,
  type Wording,
} from '../../demands/index.ts';

/** One line of the checklist: read from the post, or added by the writer. */
export interface DemandView {
  key: string;
  demand?: Demand;
  wants: Wording;
  state: 'met' | 'not met' | 'yours';
  /** Only the writer can say whether it is met. */
  isYours: boolean;
  isStruck: boolean;
  /** It holds `Insert` back. */
  holds: boolean;
  at?: CheckedDemand['at'];
  counted?: CheckedDemand['counted'];
}

/** What the writer decided about the wishes of the post; kept with the draft. */
export interface DemandChoices {
  /** Keys of wishes of which the writer said that they are met. */
  ticked: string[];
  /** Keys of wishes that are none. */
  struck: string[];
  /** Wishes in the writer's own words. */
  added: string[];
  /** Contact details that were agreed to. */
  agreed: string[];
}

/** The wishes with how they stand in the English, and the writer's own below them. */
export function viewDemands(
  demands: readonly Demand[],
  fields: readonly Field[],
  choices: DemandChoices | undefined,
): DemandView[] {
  const ticked = new Set(choices?.ticked);
  const struck = new Set(choices?.struck);
  const read = checkDemands(demands, fields).map(({ demand, state, at, counted }): DemandView => {
    // On one line, as it travels in a list.
    const key = `${demand.kind} ${demand.quote}`.replace(/\s+/g, ' ');
    const isYours = state === 'yours';
    return {
      key,
      demand,
      wants: demand.wants,
      state: isYours && ticked.has(key) ? 'met' : state,
      isYours,
      isStruck: struck.has(key),
      holds: state === 'not met' && holdingKinds.has(demand.kind),
      ...(at ? { at } : {}),
      ...(counted ? { counted } : {}),
    };
  });
  const own = (choices?.added ?? []).map((text): DemandView => {
    const key = `own ${text}`;
    return {
      key,
      wants: { en: text, ru: text },
      state: ticked.has(key) ? 'met' : 'yours',
      isYours: true,
      isStruck: false,
      holds: false,
    };
  });
  return [...read, ...own];
}
