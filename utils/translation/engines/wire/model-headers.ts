/** How Anthropic takes a key, and the pages of a browser. */
export function anthropicHeaders(key: string): Record<string, string> {
  return {
    'anthropic-version': '2023-06-01',
    'anthropic-dangerous-direct-browser-access': 'true',
    ...(key ? { 'x-api-key': key } : {}),
  };
}
