/** Saves a text as a file of the user's: the way out when the disk of the browser is full. */
export function offerFile(name: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has read the address by then; an early revocation ends the download in Firefox.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
