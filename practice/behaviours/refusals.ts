import { always, type Behaviour, page, status } from './behaviour.ts';

const refused = (
  entry: string,
  name: string,
  code: number,
  body: unknown,
  ends: RegExp,
  type?: string,
): Behaviour => ({
  entry,
  name,
  script: always(status(code, body, type)),
  ends,
  requests: 1,
});

/** Servers that refuse, and say why in their own words. */
export const refusals: Behaviour[] = [
  refused(
    'R3',
    'a country that is not served',
    403,
    {
      error: {
        code: 'unsupported_country_region_territory',
        message: 'Country, region, or territory not supported',
      },
    },
    /does not serve your country/,
  ),
  refused(
    'R3',
    'the same as a list',
    400,
    [{ error: { message: 'User location is not supported for the API use.' } }],
    /does not serve your country/,
  ),
  refused(
    'R3',
    'a key that is not valid, as a list',
    400,
    [{ error: { message: 'API key not valid.', details: [{ reason: 'API_KEY_INVALID' }] } }],
    /refused the key/,
  ),
  refused(
    'R3',
    'a browser that is not let in',
    401,
    {
      error: {
        message: "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
      },
    },
    /takes no requests from browsers/,
  ),
  refused(
    'R3',
    'no credits',
    403,
    { error: "Your team doesn't have any credits yet." },
    /asks for a payment/,
  ),
  refused(
    'R3',
    'a text that is flagged',
    403,
    { error: { message: 'Your input was flagged for "violence".' } },
    /refused this text/,
  ),
  refused(
    'R3',
    'a network that blocks',
    403,
    page('Attention Required! | Cloudflare'),
    /blocked the request/,
    'text/html',
  ),
  refused('R3', 'an origin that is refused', 403, '', /refuses requests of browser extensions/),
  refused(
    'R3',
    'no provider under the settings',
    404,
    { error: { message: 'No endpoints found matching your data policy.' } },
    /no provider for this model/,
  ),
  refused(
    'R3',
    'an address without the service',
    404,
    { detail: 'Not Found' },
    /not at this address/,
  ),
  refused(
    'R3',
    'a key that has expired',
    401,
    { error: { message: 'Token has expired' } },
    /has expired/,
  ),
  refused(
    'R3',
    'a model that nobody knows',
    400,
    { error: { message: 'x is not a valid model ID' } },
    /does not know the model/,
  ),
  refused(
    'R3',
    'no memory for the model',
    200,
    { error: 'model requires more system memory (12 GiB) than is available (8 GiB)' },
    /not enough memory/,
  ),
  refused(
    'R4',
    'a prompt that is refused',
    400,
    { error: { code: 'invalid_prompt', message: 'Invalid prompt.' } },
    /refused this text/,
  ),
  refused(
    'R4',
    'a rejection without a reason',
    400,
    { error: { message: 'upstream hiccup' } },
    /upstream hiccup/,
  ),
  refused(
    'R6',
    'a daily limit',
    429,
    { error: { message: 'Rate limit exceeded: free-models-per-day.' } },
    /limit at .* is used up/,
  ),
  refused(
    'R6',
    'a wait of ten hours',
    429,
    [{ error: { status: 'RESOURCE_EXHAUSTED', details: [{ retryDelay: '36000s' }] } }],
    /is used up until/,
  ),
  refused('R8', 'a web page', 200, page('Welcome'), /answered with a web page/, 'text/html'),
  refused(
    'R8',
    'an error with a success',
    200,
    { error: { message: 'Invalid API key' } },
    /refused the key/,
  ),
];
