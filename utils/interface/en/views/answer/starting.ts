import { count } from '../../count.ts';

export const starting = {
  title: 'Points to answer',
  fromPost: 'From the post',
  fromAnalyses: 'From the analyses',
  begin: (value: number) => `Begin with ${count(value, 'point', 'points')}`,
  unanswered: (value: number) => `still unanswered: ${value}`,
  list: 'Still unanswered',
  why: {
    question: 'a question without an answer',
    missing: 'a question of the form, not in the draft',
    empty: 'an empty point',
    heading: 'only a heading',
  },
  point: (id: string) => `Point ${id}`,
  takeUp: 'Quote it in the draft',
};
