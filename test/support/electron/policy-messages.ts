/** What the engine says on the console when the page's policies refuse something. */
export const POLICY_MESSAGES = [/Content Security Policy/, /TrustedHTML|TrustedScript|Trusted ?Type/i]
