/** Two words of one matter and what the one must not become before the same noun: «после» no `before`. */
export interface Relation {
  russian: Record<string, string>;
  english: Record<string, string>;
  /** By the Russian name. What is named nowhere (`other`) only keeps its place. */
  others: Record<string, readonly string[]>;
}

/** Before and after what. */
export const order: Relation = {
  russian: {
    after: `после | после того как | через | спустя | по окончании | по завершении | по истечении`,
    before: `до | перед | прежде чем | перед тем как | до того как | раньше чем | накануне`,
    other: `и | или | от | с | из | не раньше | не ранее | не позже | не позднее | до и после | до или после | после и до | не до`,
  },
  english: {
    after: `after | following`,
    before: `before | prior to | ahead of`,
    other: `and | or | in | within | by | until | from | to | with | on | before and after | before or after | after and before | for | through | via | that | which | when | if | as soon as | once`,
  },
  others: { after: ['before'], before: ['after'] },
};

/** How many of them. */
export const share: Relation = {
  russian: {
    all: `каждый | каждая | каждое | каждого | каждой | каждому | каждую | каждым | каждом | все | всех | всем | всеми | всю | весь | вся | всей`,
    some: `некоторые | некоторых | некоторым | некоторыми | часть | частью | отдельные | отдельных | несколько | нескольких`,
    any: `любой | любая | любое | любого | любому | любую | любым | любые | любых | любыми`,
    most: `большинство | большинства | большинстве | большая часть | большую часть | большей частью`,
    other: `кажд* втор* | кажд* трет* | кажд* четверт* | кажд* пят* | кажд* десят* | не все | не всех | не всем | не каждый | не каждая | не каждое | не каждого | не каждому | почти все | почти всех | почти каждый | почти каждая | почти всем | все еще | все же | все равно | все таки | все-таки | все время |
      прежде всего | скорее всего | чаще всего | больше всего | все больше | все чаще | и | или | все вместе | весь этот | на все | ни | не любой | не любая | не любое | не любые | оба | обе | один | одна`,
  },
  english: {
    all: `all | every | each | all of | each of | whole | entire`,
    some: `some | some of | certain | only some`,
    few: `a few | few | several | one of | part of | a part of | half of | a couple of`,
    none: `no | none of`,
    other: `and | or | any | both | most | most of | nearly all | almost all | almost every | nearly every | not all | not every | many | my | your | our | their | another | other | not only some | some more | any of | every one of | each one of | of all | at all | above all | first of all | after all | over all | no more | no longer | no less | no later`,
  },
  others: {
    all: ['some', 'few', 'none'],
    some: ['all', 'none'],
    any: ['some'],
    most: ['all', 'none', 'some', 'few'],
  },
};

/** What may be done and what must be. */
export const duty: Relation = {
  russian: {
    free: `может | могут | можете | можем | могу | можно | вправе | имеет право | имеют право | разрешено | разрешается | умею | умеет | умеют | умеем`,
    bound: `должен | должна | должно | должны | нужно | надо | необходимо | обязан | обязана | обязано | обязаны | следует | придется | требуется`,
    other: `не может | не могут | не можете | не можем | не могу | нельзя | не должен | не должна | не должно | не должны | не нужно | не надо | не обязан | не обязана | не обязаны | не следует | не придется | не требуется | не вправе | не умею | не умеет |
      может не | могут не | можете не | можем не | могу не | можно не | может быть | должно быть | должен быть готов | надо бы | нужно ли | можно ли | надо ли | нужно лишь | нужно только | надо лишь | надо только | достаточно`,
  },
  english: {
    free: `can | could | may | might | it is possible to | it is possible`,
    bound: `must | have to | has to | it is necessary to | need to | needs to | shall | is required to | are required to | is obliged to | are obliged to`,
    other: `cannot | can not | could not | must not | may not | might not | do not have to | does not have to | not have to | need not | not need to | no need to | can only | may only | will | would | should | able to | ready to | if | that | which | because | so that | when`,
  },
  others: { free: ['bound'], bound: ['free'] },
};
