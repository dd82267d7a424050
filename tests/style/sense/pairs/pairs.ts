/** Lines that say another thing, with the text of the finding, and lines that say the same in other words. */
export interface Pairs {
  wrong: [source: string, target: string, text: string][];
  right: [source: string, target: string][];
}
