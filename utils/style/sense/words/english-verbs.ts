/** Irregular English verbs: what is past only, participle only, both. `read`, `set`, `put`, `cut` tell no tense. */
export const irregularForms = {
  past: 'was were went came became began did gave took wrote saw knew drew grew flew threw chose broke spoke stole woke froze drove rode rose fell ate forgot hid shook wore tore sang rang sank drank swam ran gave',
  participle:
    'been gone come become begun done given taken written seen known drawn grown flown thrown chosen broken spoken stolen woken frozen driven ridden risen fallen eaten forgotten hidden shaken worn torn sung rung sunk drunk swum run shown proven',
  both: 'had made sent built spent lent bent left lost found told sold kept slept felt met led held heard said paid laid brought bought thought taught caught sought fought got stood understood won shot hung sat dealt meant learnt burnt fed sped stuck struck dug spun swung shut bound wound ground slid lit split spread rebuilt rewritten resent received',
};

/** Words in -ed that are no verb form, or are mostly adjectives. */
export const plainEd =
  'need feed speed seed exceed proceed succeed indeed embed hundred red bed shed breed weed detailed related advanced limited based interested experienced unlimited united sacred naked agreed unused unneeded';

/** What a subject noun may end in where a past form follows it: no article, preposition or auxiliary. */
export const nounSubjects =
  /^(?!(?:the|a|an|my|your|our|their|his|her|its|of|in|on|at|to|for|with|by|from|as|be|been|being|is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|no|and|or|but|more|most|all|some|any|each|every|than|this|that|these|those|get|gets|got|when|if|once|until|unless|after|before|while|through|into|about|other|such|so|very|too|both|only|what|which|who|where|how|why|because|since|though|although|let)$)[a-z][a-z'-]*$/;

/** Words that bear the tense for the verb after them. */
export const auxiliaries = {
  will: "will shall won't i'll we'll you'll he'll she'll it'll they'll that'll",
  modal: 'would could might should must can may cannot ought',
  have: "have has i've we've you've they've",
  had: 'had',
  be: "am is are i'm we're you're they're it's isn't aren't",
  was: "was were wasn't weren't",
  did: "did didn't",
  do: "do does don't doesn't",
  used: 'used',
} as const;

/** Adverbs that stand between an auxiliary and its verb; those in -ly are known by it. */
export const adverbs =
  'not also already now still just only never always usually often most likely then ever soon both all once twice yet';
