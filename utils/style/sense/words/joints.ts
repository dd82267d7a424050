import type { Relation } from './relations.ts';

/** What joins a clause to another; what it must not be joined by instead. «Когда» is `if` too, «так как» is `since`. */
export const joints: Relation = {
  russian: {
    evenIf: `даже если | даже когда | пусть даже | если даже | если и | хотя бы | хоть`,
    if: `если | при условии | в случае если | в том случае если | при условии что`,
    cause: `потому что | так как | поскольку | ибо | из-за | ввиду | вследствие | из-за того что | в связи с тем что | по причине`,
    thanks: `благодаря`,
    concession: `хотя | несмотря на | вопреки | невзирая на | несмотря на то что`,
    when: `когда | как только | всякий раз когда | каждый раз когда`,
    until: `пока не | пока нет | до тех пор пока | до тех пор`,
    while: `пока`,
    purpose: `чтобы | для того чтобы | с тем чтобы`,
    other: `потому | что | как | лишь | только когда | только если | лишь если | если только | если не | иначе | но | а | и | или | прежде чем | перед тем как | после того как`,
  },
  english: {
    evenIf: `even if | even when | even though | only if | only when | only once | if only | as if | as though | what if | if not | when not | not because | not only because | just because | because of this | that is because | this is because | even because | if and when`,
    if: `if | provided that | providing that | in case | on condition that`,
    unless: `unless`,
    cause: `because | because of | due to | owing to`,
    since: `since`,
    concession: `although | though | despite | in spite of`,
    when: `when | whenever | once | as soon as`,
    until: `until | till`,
    after: `after`,
    before: `before`,
    purpose: `so that | in order to`,
    other: `while | as | that | which | who | where | and | but | so | therefore | or | with | without | for`,
  },
  others: {
    if: ['cause', 'since', 'concession', 'purpose', 'until', 'unless'],
    cause: ['concession', 'unless', 'if', 'until', 'purpose'],
    thanks: ['concession', 'unless', 'until'],
    concession: ['cause', 'since', 'unless', 'purpose', 'until'],
    when: ['unless', 'concession', 'cause', 'purpose', 'until'],
    until: ['after', 'cause', 'concession', 'since'],
    while: ['after', 'before', 'cause', 'purpose'],
    purpose: ['cause', 'concession', 'unless', 'if', 'since'],
  },
};
