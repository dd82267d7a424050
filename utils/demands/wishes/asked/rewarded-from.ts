/** `If you drop in a link, even better`: the promise makes a wish of the condition. */
const reward =
  /^\s*[,–—-]+\s*(?:even better|all the better|so much the better|(?:that|it)(?:'s| is|'d be| would be| will be| helps| would help)|bonus|great|perfect|i(?:'ll| will)? (?:know|see|can tell)|you(?:'ll| will) (?:stand out|jump|get|be (?:ahead|first)))(?![\p{L}])/iu;
/** The same said at once: `if you can show one I am happy`. */
const gladOf =
  /\s(?:i am|i'm|i'd be|i would be|we are|we'd be|we would be) (?:very |so |really )?(?:happy|glad|grateful|thankful|pleased)(?![\p{L}])|\si(?:'ll| will)? (?:know|can tell|see) (?:that )?you/iu;
const isRewarded = (clause: string, rest: string): boolean =>
  reward.test(rest) || gladOf.test(clause);

/** Where the wish begins in a condition with a promise; 0 where there is none. */
export function rewardedFrom(clause: string, rest: string): number {
  if (!isRewarded(clause, rest)) return 0;
  return (
    /^(?:and |also )?if (?:you|u)(?: can| could| also| would| happen to)* (?=\p{L})/iu.exec(
      clause,
    )?.[0].length ?? 0
  );
}
