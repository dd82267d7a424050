import type { FailureCode } from '../../../failure.ts';

/** A cause: what names it in codes or words, and the statuses under which that counts (any where none are given). */
export interface Cause {
  failure: FailureCode;
  codes?: RegExp;
  words?: RegExp;
  statuses?: number[];
}

/** Where somebody is, and the places that are refused most. */
const place =
  '(?:country|countries|regions?|territory|territories|locations?|jurisdiction|area|russia\\w*|belarus|crimea|iran|china|hong kong|cuba|syria|north korea)';

/**
 * Causes by what servers say, the surer and the more special first; the status decides only where none of them holds
 * (`byStatus`). Collected from the answers of some thirty servers; where two could claim the same words, the order
 * is the reason why.
 */
export const causes: Cause[] = [
  { failure: 'practice-only', codes: /\bpractice_only\b/, words: /practice model/i },
  {
    failure: 'region-refused',
    codes:
      /unsupported_(?:country|region|location|territory)|(?:country|region|geo)\w*_(?:blocked|not_supported|restricted|forbidden)|geo_?block/i,
    words: new RegExp(
      [
        `${place}\\b[^.]{0,60}\\b(?:is|are|was)?\\s*(?:not|n['’]t|un)[\\s-]?(?:currently |yet )?(?:support|available|serv|allow|permit|eligible|offer)`,
        `(?:not|n['’]t|un)[\\s-]?(?:currently |yet |be )*(?:supported|available|served|offered|accessible|allowed|permitted|provided|accessed)\\b[^.]{0,40}\\b(?:in|from|for|to)\\b[^.]{0,25}\\b${place}`,
        `unsupported ${place}`,
        `(?:does not|do not|doesn['’]t|don['’]t|cannot|can['’]t|unable to) (?:currently )?(?:support|serve|operate|offer|provide|accept)[^.]{0,60}\\b${place}`,
        `(?:blocked|restricted|prohibited|denied|disallowed|forbidden|refused)\\b[^.]{0,40}\\b${place}`,
        `${place}\\b[^.]{0,30}\\b(?:is |are |has been )?(?:blocked|restricted|prohibited|banned|sanctioned)`,
        'geo[- ]?(?:block|restrict|fenc)|\\bsanction(?:s|ed)\\b|embargo',
      ].join('|'),
      'i',
    ),
  },
  {
    failure: 'browser-refused',
    words:
      /dangerous-direct-browser-access|(?:browser|cors)\b[^.]{0,40}\b(?:requests?|access|environments?)\b[^.]{0,40}\b(?:not (?:allowed|supported|permitted)|must|require|disabled|forbidden)/i,
  },
  {
    failure: 'origin-refused',
    words:
      /\borigin\b[^.]{0,60}\b(?:not allowed|not permitted|forbidden|invalid|reject|denied|blocked|mismatch)|(?:invalid|forbidden|disallowed|unknown|untrusted) origin|cross-origin[^.]{0,40}(?:reject|block|forbid|denied|not allowed)/i,
  },
  {
    failure: 'too-large',
    statuses: [429, 413, 400],
    words:
      /(?:too large|too long|exceeds?)\b.{0,120}\b(?:per[ -]?min|per[ -]?day|tpm|tpd|per minute)|(?:tpm|tokens per min\w*)\b.{0,60}limit \d+,? requested \d+ .*reduce/i,
  },
  {
    failure: 'limit-until',
    codes:
      /per_?(?:day|week|month)|free-models-per-day|daily_?(?:limit|quota)|monthly_?(?:limit|quota)/i,
    words:
      /(?:per|a|each|every)[ -]?(?:day|week|month)\b|per(?:day|week|month)|\bdaily\b|\bweekly\b|\bmonthly\b|\b[rt]pd\b|\btomorrow\b|\bmidnight\b|(?:24|twenty-four)[ -]?h(?:ou)?rs?|in \d+ days?|today[’']?s?\b[^.]{0,30}\b(?:limit|quota|allowance)|(?:limit|quota|allowance)\b[^.]{0,40}\btoday/i,
    statuses: [200, 429, 403, 402],
  },
  { failure: 'payment-required', statuses: [402] },
  {
    failure: 'quota',
    codes: /insufficient_quota|quota_exceeded|exceeded_quota|billing_hard_limit/i,
    words:
      /\bquota\b[^.]{0,40}\b(?:exceeded|exhausted|used up|reached|depleted)|(?:exceeded|exhausted|reached|used up)\b[^.]{0,30}\bquota\b/i,
    statuses: [200, 400, 403, 429],
  },
  {
    failure: 'payment-required',
    codes:
      /insufficient_(?:balance|funds|credits?)|payment_required|billing_(?:error|not_active)|no_credits|arrear/i,
    words:
      /(?:in(?:sufficient|adequate)|not enough|no|any|low|zero|negative|out of|exhausted|lacks?|add|buy|purchase|more|remaining) (?:account |api |prepaid )?(?:balance|funds?|credits?)\b|(?:balance|credits?|funds?)\b[^.]{0,40}\b(?:too low|in?sufficient|not enough|exhausted|depleted|used up|run out|ran out|empty|expired|required|negative|is 0\b)|top[ -]?up|payment (?:is )?(?:required|method|overdue)|(?:past|over)due|in arrears|billing (?:is )?not (?:active|enabled)|(?:enable|set up|activate) billing|unpaid|subscription (?:has )?(?:expired|ended|lapsed|required)/i,
    statuses: [200, 400, 401, 403, 404, 429],
  },
  {
    failure: 'no-provider',
    words:
      /no (?:allowed |available |eligible |matching )?(?:providers?|endpoints?)\b[^.]{0,40}\b(?:found|available|match|support)|(?:all|every) (?:available )?(?:providers?|endpoints?)\b[^.]{0,30}\b(?:ignored|excluded|filtered|disabled)|data policy|privacy settings/i,
  },
  {
    failure: 'refused',
    codes:
      /content_?(?:filter|policy)|moderation|invalid_prompt|safety|policy_violation|prohibited_content|blocked_(?:prompt|content)|refusal|refused|sensitive|data_inspection/i,
    words:
      /\bflagged\b|\bmoderat(?:ion|ed)\b|content (?:policy|filter|management|exists risk|violat)|(?:usage|acceptable use|content|safety|community) polic(?:y|ies)|violat\w+[^.]{0,50}(?:polic|terms|guideline|rules of)|safety (?:system|filter|reason|check|settings)|inappropriate content|harmful content|sensitive (?:words?|content|information)|responsible ai|prompt was (?:blocked|rejected|refused)|(?:prompt|input|text|content|message)\b[^.]{0,30}\b(?:was |has been |is )?(?:blocked|disallowed|prohibited|rejected by)\b[^.]{0,40}(?:filter|polic|safety|system|provider)/i,
  },
  {
    failure: 'no-memory',
    words:
      /(?:requires?|needs?) more (?:system |gpu |video )?memory|out of (?:gpu |video |v)?(?:memory|ram)|(?:insufficient|not enough|low on|no) (?:gpu |system |video |free |v)?(?:memory|ram|vram)\b|\boom\b|cudamalloc|unable to allocate|failed to (?:load|allocate)\b[^.]{0,40}(?:model|memory|buffer|weights)|(?:runner|model) (?:process )?(?:has (?:unexpectedly )?)?(?:terminated|crashed|stopped)|model (?:failed to load|loading failed|is too large to load)/i,
  },
  {
    failure: 'context-too-long',
    codes:
      /context_(?:length|window|limit)|context_?size|string_above_max_length|input_too_long|prompt_too_long|exceed_context/i,
    words:
      /context[ _-]?(?:length|window|size|limit)|maximum (?:context|input|prompt|sequence)|too many (?:input |prompt )?tokens|(?:prompt|input|request|messages?|payload|text|conversation|content)\b[^.]{0,25}\b(?:is |are |was |=)?too (?:long|large|big)|exceeds?\b.{0,60}\b(?:tokens?|context|max(?:imum)?|limit of \d+)|input token count|reduce the length|\bn_ctx\b|longer than the (?:model|max)|(?:tokens?|prompt|input)\b[^.]{0,30}\b(?:over|above|beyond|greater than|more than)\b[^.]{0,25}\b(?:limit|max|window|\d{4,})/i,
    statuses: [400, 413, 422, 500],
  },
  {
    failure: 'wrong-address',
    codes: /unknown_url|route_not_found|endpoint_not_found|method_not_allowed/i,
    words:
      /(?:unexpected|unknown|invalid|unsupported|no such|unrecogni[sz]ed) (?:endpoint|path|route|url|api path|request url)|page not found|cannot (?:post|get) \/|method not allowed|no route(?:s)? (?:found|match|for)|(?:endpoint|path|route|url)\b[^.]{0,60}\b(?:not found|does(?: not|n['’]t) exist|not exist|is not valid)|^not found\.?$|resource (?:was )?not found|requested url/i,
    statuses: [200, 400, 404, 405, 501],
  },
  {
    failure: 'model-unknown',
    codes:
      /model_(?:not_found|not_exist\w*|unavailable|not_available|not_supported|decommissioned|deprecated)|(?:invalid|unknown|unsupported)_model|deploymentnotfound|model_?not_?found/i,
    words:
      /\bmodels?\b.{0,140}?(?:\bnot found|does(?: not|n['’]t) exist|\bnot exist|\bis (?:unknown|invalid|deprecated|decommissioned|retired|discontinued|unavailable)|not (?:a )?valid|\bnot (?:currently )?(?:available|supported|recogni[sz]ed|installed|downloaded|loaded|offered|hosted|accessible)|has been (?:deprecated|decommissioned|retired|removed|shut down|discontinued)|no longer|could(?: not|n['’]t) be (?:found|loaded)|can(?:not|['’]t) be found)|(?:unknown|invalid|no such|unsupported|unrecogni[sz]ed|undefined|nonexistent|non-existent|incorrect|wrong) model|not a valid model|try pulling it|no models? (?:named|called|loaded|found|with|is loaded)|(?:does not|don['’]t|no) have access to (?:the |this )?model|(?:deployment)\b[^.]{0,60}\b(?:not exist|not found)|there is no model/i,
    statuses: [200, 400, 401, 403, 404, 422, 500],
  },
  {
    failure: 'key-expired',
    codes: /(?:token|key|session|credentials?)_?expired|expired_?(?:token|key|credential)/i,
    words:
      /(?:token|key|session|credentials?|jwt|signature|login)\b[^.]{0,25}\b(?:has |have |is |are |was )?(?:already )?expired|expired (?:\w+ )?(?:token|key|session|credentials?)|(?:token|key|session)\b[^.]{0,20}(?:no longer valid|past its expir)/i,
  },
  {
    failure: 'key-refused',
    codes:
      /invalid_?(?:api_?)?(?:key|token|credentials?|authentication)|api_?key_?(?:invalid|not_?found|missing|disabled|revoked)|authentication_?(?:error|failed|required)|unauthenticated|unauthori[sz]ed|auth_error/i,
    words:
      /(?:invalid|incorrect|wrong|malformed|missing|unknown|bad|no|revoked|disabled|unrecogni[sz]ed) (?:or \w+ )?(?:api[- _]?|access |auth\w* |bearer |x-)?(?:key|token|credentials?)\b|(?:api[- _]?key|access token|auth\w* token|bearer token|credentials?|token)\b[^.]{0,40}\b(?:not valid|invalid|not found|incorrect|wrong|revoked|disabled|not recogni[sz]ed|is missing|not provided|required|has been deleted)|unauthori[sz]ed|authentication (?:failed|fails|required|error|is required)|not authenticated|provide (?:an|your) api key/i,
    statuses: [200, 400, 401, 403],
  },
  {
    failure: 'rate-limited',
    codes: /rate_?limit|too_?many_?requests|throttl|resource_?exhausted|request_limit/i,
    words:
      /rate[- ]?limit|too many (?:requests|concurrent)|slow down|throttl|requests? per (?:min|sec)|concurren\w+ (?:limit|requests)/i,
    statuses: [200, 400, 403, 429, 503],
  },
  {
    failure: 'server',
    codes:
      /overloaded|engine_overloaded|server_(?:error|busy)|internal_?(?:server_?)?error|unavailable|service_unavailable/i,
    words:
      /overloaded|over capacity|at capacity|(?:server|service|model|system|provider)\b[^.]{0,25}\b(?:is |are )?(?:busy|temporarily|unavailable|overload)|try again (?:later|in a)|high demand|no available (?:capacity|workers?|gpus?|channel)|provider returned error|internal (?:server )?error|upstream|bad gateway/i,
    statuses: [200, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529],
  },
];

/** What a status means where the server's words name no cause. */
export function byStatus(status: number): FailureCode {
  switch (status) {
    case 401:
    case 407:
      return 'key-refused';
    case 402:
      return 'payment-required';
    case 403:
      return 'forbidden';
    case 404:
    case 405:
    case 410:
    case 501:
      return 'wrong-address';
    case 408:
    case 504:
    case 524:
      return 'timed-out';
    case 413:
      return 'context-too-long';
    case 429:
      return 'rate-limited';
    case 451:
      return 'region-refused';
  }
  return status >= 500 ? 'server' : 'rejected';
}
