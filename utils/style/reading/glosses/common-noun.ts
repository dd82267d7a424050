import { isRendering } from '../../../terms/noun-renderings.ts';
import { stemEnglish } from '../../../text/stem.ts';

// Whether Latin words in brackets are the term for the Russian before them («точность (Precision)») or a name that
// the Russian classes («модуль (Stripe)», «кнопка (Submit)»). A closed list, for no shape tells the two apart.

const terms = new Set(
  `accuracy alert alias allowlist anomaly api arbitration artifact assertion asset audit auditor backlog backoff backup bandwidth baseline
  benchmark bias bid blocklist blueprint bootstrap bottleneck bounce branch breakpoint broker browser bug buildup bundle burst caller canary capacity
  cart catalog chain changelog channel check checkout checksum chunk churn circuit class claim client closure cluster cohort collision
  commit completeness concurrency consensus console consumer contract cookie coverage crawler credential curve cutover daemon dashboard data dataset deadlock
  debt debounce delay demand deploy deployment digest directory drift driver dropdown embedding endpoint enum envelope event evidence exception
  executor facet failover fallback feature feed feedback field fingerprint firewall flag fleet flow footprint fork framework freshness frontend funnel
  gateway generator goal graph group guard handler handshake harness hash header heap heartbeat hook host hypervisor image impression index ingress
  inheritance inode input interface interrupt isolation job journal key keyframe label lag lambda landing latency layer layout leak ledger lifecycle likelihood
  limit limiter link listener load lock lockfile log loop loss manifest mapping margin markup matrix memory mesh message method metric middleware mirror mock model mode
  monolith mutex namespace network node nonce object offset operator optimizer orchestrator outage outlier output overhead override owner packet page parser
  partition patch path payload peak percentile permission persona phase pipeline placeholder playbook plugin policy pool popup postmortem power prefix
  probe process processor product profile progress promise prompt proof property protocol provider proxy publisher query queue quota race ramp range rank rate
  ratio recall record recovery redirect reference refund registry regression relation release replay replica report repository request resolver resource response result
  retry reuse reverse revenue review rollback rollout root route router rule runbook runner runtime sample sandbox scaffold scalability scale scenario schedule scheduler
  schema scope score scraper script seed segment selector semaphore sensitivity serializer server service session shard sharding sidecar signature skew slice slot snapshot
  socket source span specificity spike split stack staging stakeholder standard state statement storage store strategy stream stub subnet subscriber supply suite
  swarm switch system table tag target task tenant term test thread threshold throttle throughput ticket timeline timeout token tool topic topology trace tracker
  traffic transaction transfer trigger tuple type unit update upload uptime usage user validator value variable vector vendor version view volume vulnerability wallet
  lifetime span warmup watchdog webhook weight whitelist widget window wireframe worker workflow workload wrapper yield zone`.split(
    /\s+/,
  ),
);
const names = new Set(
  'notion segment confluence sentry amplitude buffer slack stripe linear monday oracle access excel word teams outlook sketch intercom pardot composer lambda'.split(
    ' ',
  ),
);
const brands =
  /^(?:google|meta|facebook|instagram|amazon|aws|azure|microsoft|apple|adobe|yandex|github|gitlab|atlassian|jira|wordpress|shopify|stripe|paypal|oracle|ibm|sap|hubspot|salesforce|twitter|linkedin|tiktok|telegram|whatsapp|cloudflare|digital|visual|power|android|chrome|firefox|windows|linux|search console|tag manager|rank math|yoast|elementor|spring|apache|redis|docker|kafka|node|next|vue|react)$/i;
const noun =
  /(?:tion|sion|ment|ness|ity|ability|ancy|ency|ence|ance|[a-z]{3}ing|ship|ure|ysis|graphy)$/i;

/** Whether the words name a product by its maker: `Google Analytics`. */
export function isBrand(words: string): boolean {
  return brands.test(words.split(/[ -]+/)[0] as string);
}

/** Whether the Latin words are the name of a kind of thing: `Precision`, `Real-Time Endpoint`, not `Stripe`. */
export function isCommonNoun(words: string): boolean {
  if (!/^[A-Za-z][A-Za-z' -]*$/.test(words)) return false;
  const parts = words.split(/[ -]+/);
  const last = (parts[parts.length - 1] ?? '').toLowerCase();
  if (parts.length > 6 || parts.some(isOdd)) return false;
  if (parts.length > 1) return !isBrand(words) && isKind(last);
  return !names.has(last) && !small.has(words) && isKind(last);
}

// Programs and formats that are written small, and what is a value and no thing: «сборщик (webpack)», «приоритет (high)».
const small = new Set(
  `nginx webpack vite rollup gulp grunt yarn pnpm bower babel eslint prettier jest vitest pytest mypy ruff composer curl wget rsync cron crontab systemd bash fish tmux
  sudo chmod grep sed ffmpeg imagemagick certbot iptables docker podman kubectl helm terraform ansible vagrant gunicorn uvicorn celery supervisor redis memcached postgres mysql sqlite
  mongodb rabbitmq kafka prometheus grafana localhost numpy pandas django flask react redux zustand svelte jquery lodash axios express nest prisma sass less tailwind bootstrap
  home end main master develop staging production test latest draft pending active inactive paid unpaid open closed done todo new old true false null none auto manual default
  small medium large high low normal hidden visible public private required optional enabled disabled left right center top bottom light dark black white red green blue yellow gray
  english russian german french spanish italian monday tuesday wednesday thursday friday saturday sunday inbox info admin support hello sales contact`.split(
    /\s+/,
  ),
);
const quality = /(?:able|ible|ful|ous|ive|al|ic|less|ary|ed|ly|ish|ant|ent)$/;

/** A word written small that may well be the term: no list has all of them, so it is told as a doubt. */
export function isLikelyNoun(words: string): boolean {
  return /^[a-z]{4,}$/.test(words) && !small.has(words) && !quality.test(words);
}

/** An abbreviation, a name with a capital inside, or a small word: `scale down to zero` names no thing. */
function isOdd(word: string): boolean {
  return /.[A-Z]/.test(word) || /^(?:to|down|up|is|are|not|or|and|by|with|your|the)$/i.test(word);
}

function isKind(word: string): boolean {
  const single = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  return (
    terms.has(single) || terms.has(word) || noun.test(single) || isRendering(stemEnglish(word))
  );
}
