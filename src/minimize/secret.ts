/** Things that open doors: JSON Web Tokens, API keys with their makers' prefixes, bearer tokens. */
const SECRET =
  /\beyJ[\w-]{8,}\.[\w-]{8,}|\b(?:[sprw]k_(?:live|test)|gh[opsur]|github_pat|glpat|xox[abps]|AKIA|AIza|ya29)[\w.-]{10,}|\bbearer\s+\S{10,}|-----BEGIN/i;

export const hasSecret = (text: string): boolean => SECRET.test(text);
