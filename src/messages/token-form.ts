/** Whether this may be a token of GitHub: letters, digits and underscores (its documentation of token formats, 2021). */
export function isTokenForm(text: string): boolean {
  return /^\w{10,255}$/.test(text);
}
