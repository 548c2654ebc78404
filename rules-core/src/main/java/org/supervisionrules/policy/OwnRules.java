package org.supervisionrules.policy;

/**
 * Whether a pack may bring rules of its own. They are code: a rule can do whatever the process can
 * that loads it. So a pack that has any is refused unless the caller says that its rules are
 * trusted.
 */
public enum OwnRules {
  /** A pack with rules of its own is refused; none of them is compiled or loaded. */
  REFUSED,
  /** The rules beside a pack are compiled and loaded with it. */
  ALLOWED
}
