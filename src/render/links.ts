/** Whether a page may link to an address: of http, https or mail, and nothing that a browser would run or look up on the machine. */
export function isLinkAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address.trim());
}
