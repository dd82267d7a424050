import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../../utils/failure.ts';
import { classifyError } from '../../../../utils/translation/engines/wire/classify-error.ts';
import { RefusedAnswer } from '../../../../utils/translation/engines/wire/read-evidence.ts';

/** What servers answer, and what it means: status, body, and a content type where it is not JSON. */
type Case = [status: number, body: unknown, type?: string];
const page = (words: string, title = 'Error') =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${words}</h1></body></html>`;

const cases: [FailureCode, Case[]][] = [
  [
    'region-refused',
    [
      [
        403,
        {
          error: {
            code: 'unsupported_country_region_territory',
            message: 'Country, region, or territory not supported',
          },
        },
      ],
      [
        400,
        [
          {
            error: {
              code: 400,
              message: 'User location is not supported for the API use.',
              status: 'FAILED_PRECONDITION',
            },
          },
        ],
      ],
      [
        403,
        { error: { type: 'forbidden', message: 'Our services are not available in your region.' } },
      ],
      [401, { detail: 'Access from your country is restricted.' }],
      [403, { message: 'This service is unavailable in Russia.' }],
      [451, { error: 'Unavailable' }],
      [400, { error: { message: 'We are unable to serve requests from your location.' } }],
    ],
  ],
  [
    'key-refused',
    [
      [
        400,
        [
          {
            error: {
              code: 400,
              message: 'API key not valid. Please pass a valid API key.',
              status: 'INVALID_ARGUMENT',
              details: [{ reason: 'API_KEY_INVALID' }],
            },
          },
        ],
      ],
      [401, { error: { message: 'Incorrect API key provided: sk-abc.', code: 'invalid_api_key' } }],
      [
        401,
        { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } },
      ],
      [
        403,
        {
          error: { message: 'Authentication Fails (no such user)', code: 'invalid_request_error' },
        },
      ],
      [401, { detail: 'Unauthorized' }],
      [400, { message: 'Missing API key' }],
    ],
  ],
  [
    'key-expired',
    [
      [401, { message: 'Token has expired', code: 6 }],
      [401, { error: { code: 'token_expired', message: 'Please sign in again.' } }],
      [403, { error: { message: 'The API key is expired, renew it.' } }],
      [401, { error: 'jwt expired' }],
    ],
  ],
  [
    'browser-refused',
    [
      [
        401,
        {
          error: {
            type: 'authentication_error',
            message: "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
          },
        },
      ],
      [403, { error: { message: 'Browser requests are not allowed for this API.' } }],
      [400, { error: 'Direct browser access is not supported' }],
    ],
  ],
  [
    'payment-required',
    [
      [402, { error: { message: 'Insufficient Balance' } }],
      [
        403,
        {
          code: 'The caller does not have permission',
          error:
            "Your newly created team doesn't have any credits yet. You can purchase credits on the console.",
        },
      ],
      [
        400,
        {
          error: {
            message:
              'Your credit balance is too low to access the API. Please go to Plans & Billing.',
          },
        },
      ],
      [403, { error: { message: 'Access denied, your account is in arrears.' } }],
      [401, { error: { message: 'You ran out of funds. Top up your account.' } }],
    ],
  ],
  [
    'refused',
    [
      [
        403,
        {
          error: {
            code: 403,
            message:
              'Your chosen model requires moderation and your input was flagged for "violence".',
            metadata: { reasons: ['violence'] },
          },
        },
      ],
      [
        400,
        {
          error: {
            code: 'invalid_prompt',
            message:
              'Invalid prompt: your prompt was flagged as potentially violating our usage policy.',
          },
        },
      ],
      [400, { error: { message: 'Content Exists Risk', type: 'invalid_request_error' } }],
      [
        400,
        {
          error: {
            code: 'content_filter',
            message: 'The response was filtered due to the content management policy.',
          },
        },
      ],
      [422, { detail: 'The request was rejected because it violates our terms.' }],
    ],
  ],
  [
    'blocked',
    [
      [403, page('Sorry, you have been blocked', 'Attention Required! | Cloudflare'), 'text/html'],
      [
        403,
        page('Access to this site is filtered by your organisation'),
        'text/html; charset=utf-8',
      ],
      [503, page('Checking your browser: just a moment...'), 'text/html'],
      [429, page('Please solve the captcha'), 'text/html'],
    ],
  ],
  [
    'origin-refused',
    [
      [403, ''],
      [403, { error: 'origin not allowed' }],
      [400, { message: 'Forbidden origin chrome-extension://abc' }],
    ],
  ],
  [
    'no-provider',
    [
      [
        404,
        {
          error: {
            message: 'No endpoints found matching your data policy (Paid model training).',
            code: 404,
          },
        },
      ],
      [404, { error: { message: 'No allowed providers are available for the selected model.' } }],
      [
        404,
        { error: { message: 'All providers have been ignored. Change your privacy settings.' } },
      ],
    ],
  ],
  [
    'wrong-address',
    [
      [404, { detail: 'Not Found' }],
      [404, page('404 Not Found', '404 Not Found'), 'text/html'],
      [404, { error: { code: '404', message: 'Resource not found' } }],
      [405, { detail: 'Method Not Allowed' }],
      [404, '404 page not found', 'text/plain'],
      [404, ''],
      [200, { error: 'Unexpected endpoint or method. (POST /chat/completions)' }],
    ],
  ],
  [
    'model-unknown',
    [
      [400, { error: { code: 'model_not_found', message: 'The model does not exist.' } }],
      [400, { error: { message: 'gpt-9 is not a valid model ID', code: 400 } }],
      [
        404,
        { error: { message: 'model "qwen9" not found, try pulling it first', type: 'api_error' } },
      ],
      [404, [{ error: { message: 'models/gemini-9 is not found for API version v1beta' } }]],
      [400, { error: { message: 'Model Not Exist', type: 'invalid_request_error' } }],
      [
        400,
        {
          error: {
            message: 'The model `llama2-70b` has been decommissioned and is no longer supported.',
            code: 'model_decommissioned',
          },
        },
      ],
      [
        404,
        {
          error: {
            code: 'DeploymentNotFound',
            message: 'The API deployment for this resource does not exist.',
          },
        },
      ],
    ],
  ],
  [
    'no-memory',
    [
      [200, { error: 'model requires more system memory (12.3 GiB) than is available (7.9 GiB)' }],
      [500, { error: { message: 'CUDA error: out of memory' } }],
      [500, { error: 'llama runner process has terminated: exit status 2' }],
      [500, { error: { message: 'Insufficient memory to load the weights' } }],
    ],
  ],
  [
    'context-too-long',
    [
      [
        400,
        {
          error: {
            message:
              "This model's maximum context length is 4096 tokens. However, your messages resulted in 5800 tokens.",
          },
        },
      ],
      [
        400,
        [
          {
            error: {
              message:
                'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
              status: 'INVALID_ARGUMENT',
            },
          },
        ],
      ],
      [
        400,
        {
          error: {
            type: 'exceed_context_size_error',
            message: 'the request exceeds the available context size, try increasing it',
          },
        },
      ],
      [400, { error: { message: 'prompt is too long: 210000 tokens > 200000 maximum' } }],
      [413, ''],
    ],
  ],
  [
    'too-large',
    [
      [
        429,
        {
          error: {
            code: 'rate_limit_exceeded',
            message:
              'Request too large for gpt-6 in organization org-1 on tokens per min (TPM): Limit 30000, Requested 41000.',
          },
        },
      ],
      [
        413,
        {
          error: {
            message:
              'Request too large for model x on tokens per minute (TPM): Limit 6000, Requested 7300, please reduce your message size.',
          },
        },
      ],
      [
        429,
        { error: { message: 'Your request exceeds the tokens per minute limit of your tier.' } },
      ],
    ],
  ],
  [
    'limit-until',
    [
      [
        429,
        {
          error: {
            message:
              'Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free requests.',
            metadata: { headers: { 'X-RateLimit-Reset': String(Date.now() + 5 * 3_600_000) } },
          },
        },
      ],
      [
        429,
        [
          {
            error: {
              status: 'RESOURCE_EXHAUSTED',
              message: 'Resource has been exhausted.',
              details: [{ retryDelay: '36000s' }],
            },
          },
        ],
      ],
      [429, { error: { message: 'You reached your daily limit. Come back tomorrow.' } }],
      [
        429,
        {
          error: {
            message:
              'Limit reached for requests per day (RPD): Limit 200. Please try again in 7h12m.',
          },
        },
      ],
      [429, { error: { message: 'Monthly allowance used up.' } }],
    ],
  ],
  [
    'rate-limited',
    [
      [
        429,
        { error: { message: 'Rate limit reached for requests per min. Please try again in 22s.' } },
      ],
      [429, ''],
      [
        429,
        [
          {
            error: {
              status: 'RESOURCE_EXHAUSTED',
              message:
                'You exceeded your current quota, please check your plan and billing details.',
              details: [
                { violations: [{ quotaId: 'GenerateRequestsPerMinutePerProject' }] },
                { retryDelay: '31s' },
              ],
            },
          },
        ],
      ],
      [429, { message: 'Too many requests, slow down' }],
    ],
  ],
  [
    'quota',
    [
      [429, { error: { code: 'insufficient_quota', message: 'You exceeded your current quota.' } }],
      [403, { error: { message: 'Quota exceeded for this project.' } }],
      [429, { error: { message: 'You have used up your quota.' } }],
    ],
  ],
  [
    'server',
    [
      [529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }],
      [502, page('502 Bad Gateway', '502 Bad Gateway'), 'text/html'],
      [
        503,
        {
          error: {
            message: 'The model is overloaded. Please try again later.',
            status: 'UNAVAILABLE',
          },
        },
      ],
      [500, ''],
    ],
  ],
  [
    'forbidden',
    [
      [403, { error: { message: 'You may not do this.' } }],
      [403, 'Forbidden', 'text/plain'],
      [403, { detail: 'Only staff.' }],
    ],
  ],
  [
    'rejected',
    [
      [400, { error: { message: 'upstream hiccup' } }],
      [400, { error: { message: "Unknown field 'temperature'" } }],
      [422, { detail: [{ loc: ['body', 'messages', 0], msg: 'field required' }] }],
    ],
  ],
  [
    'web-page',
    [
      [200, page('Welcome to our portal'), 'text/html'],
      [200, 'Ollama is running', 'text/plain'],
      [200, `\n\n<html><body>Sign in</body></html>`, 'text/plain'],
    ],
  ],
];

function classify([status, body, type = 'application/json']: Case) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const refused = new RefusedAnswer(status, new Headers({ 'content-type': type }), text);
  return classifyError(refused, { host: 'api.example.org', model: 'm', streaming: false }).failure;
}

describe.each(cases)('%s', (code, answers) => {
  test.each(answers)('%i %o', (...answer) => {
    const { detail, ...failure } = classify(answer as Case);
    expect(failure.code).toBe(code);
    // What the server said can be read, and searched for.
    if (answer[1] !== '') expect(String(detail?.reason).length).toBeGreaterThan(3);
  });
});

test('a limit that is told has its time', () => {
  const { detail } = classify([429, [{ error: { details: [{ retryDelay: '36000s' }] } }]]);
  expect(Number(detail?.until)).toBeGreaterThan(Date.now() + 35_000_000);
});

test('what a provider behind the server said is read, too', () => {
  const raw = JSON.stringify({ error: { message: 'Incorrect API key provided' } });
  const { code, detail } = classify([
    400,
    { error: { message: 'Provider returned error', code: 400, metadata: { raw } } },
  ]);
  expect([code, detail?.reason]).toEqual([
    'key-refused',
    'Provider returned error Incorrect API key provided',
  ]);
});

test('long words are shortened', () => {
  const { detail } = classify([400, { error: { message: 'word '.repeat(200) } }]);
  expect(String(detail?.reason).length).toBe(200);
});
