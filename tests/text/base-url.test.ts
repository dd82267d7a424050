import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressHost, isHome, isLoopback, tidyBaseUrl } from '../../utils/text/base-url.ts';

describe('an address in the form in which people have it', () => {
  test.each([
    // no scheme
    ['localhost:11434/v1', 'http://localhost:11434/v1'],
    ['127.0.0.1:1234', 'http://127.0.0.1:1234'],
    ['192.168.1.10:11434', 'http://192.168.1.10:11434'],
    ['10.0.0.7:8000/v1/', 'http://10.0.0.7:8000/v1'],
    ['172.20.0.3:8000', 'http://172.20.0.3:8000'],
    ['nas.local:11434', 'http://nas.local:11434'],
    ['nas:11434/v1', 'http://nas:11434/v1'],
    ['[::1]:8080/v1', 'http://[::1]:8080/v1'],
    ['api.deepseek.com', 'https://api.deepseek.com'],
    ['openrouter.ai/api/v1', 'https://openrouter.ai/api/v1'],
    ['172.32.0.3:8000', 'https://172.32.0.3:8000'],
    ['//api.example.org/v1', 'https://api.example.org/v1'],
    ['api.example.org:8443/v1?k=1', 'https://api.example.org:8443/v1?k=1'],
    // the path of a request
    ['localhost:11434/api/chat', 'http://localhost:11434'],
    ['http://localhost:11434/api/generate', 'http://localhost:11434'],
    ['https://api.anthropic.com/v1/messages', 'https://api.anthropic.com/v1'],
    ['https://openrouter.ai/api/v1/chat/completions', 'https://openrouter.ai/api/v1'],
    // with what stands around it in a manual
    ['"https://api.example.org/v1"', 'https://api.example.org/v1'],
    ['«https://api.example.org/v1»', 'https://api.example.org/v1'],
    ['POST https://api.example.org/v1/chat/completions', 'https://api.example.org/v1'],
    ['curl https://api.example.org/v1/models -H "x: y"', 'https://api.example.org/v1'],
    ['https://api.example.org/v1;', 'https://api.example.org/v1'],
    // as it is
    ['http://api.example.org/v1', 'http://api.example.org/v1'],
    ['ftp://api.example.org', 'ftp://api.example.org'],
    ['deepseek', 'deepseek'],
    ['', ''],
  ])('%s → %s', (typed, used) => {
    expect(tidyBaseUrl(typed)).toBe(used);
    expect(tidyBaseUrl(used)).toBe(used);
  });

  test('changes nothing at the second look, whatever was typed', () => {
    const part = fc.constantFrom('http://', 'https://', 'a.b', ':80', '/v1', '?x=1', '#', ' ', '"');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const once = tidyBaseUrl(parts.join(''));
        expect(tidyBaseUrl(once)).toBe(once);
      }),
    );
  });
});

test.each([
  ['localhost:11434', 'localhost:11434'],
  ['https://api.example.org', 'api.example.org'],
  ['http://[::1]:1', '[::1]:1'],
  ['https://nas', ''],
  ['deepseek', ''],
  ['ftp://a.example', ''],
  ['http', ''],
  ['https:', ''],
  ['', ''],
])('the host of %s is «%s»', (typed, host) => {
  expect(addressHost(typed)).toBe(host);
});

test.each([
  ['localhost:1', true, true],
  ['127.9.9.9', true, true],
  ['[::1]:1', true, true],
  ['0.0.0.0:80', true, true],
  ['app.localhost', true, true],
  ['192.168.0.1:80', false, true],
  ['printer.lan', false, true],
  ['api.openai.com', false, false],
  ['localhost.example.org', false, false],
  ['10.example.org', false, false],
])('%s: this machine %s, the network at home %s', (host, here, home) => {
  expect([isLoopback(host), isHome(host)]).toEqual([here, home]);
});
