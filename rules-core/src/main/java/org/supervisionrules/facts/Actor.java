package org.supervisionrules.facts;

/**
 * Who did something that not everybody may do.
 *
 * @param duty what is asked
 * @param named whether it is on record who it was
 * @param deputy whether it was a deputy
 * @param calledFor whether the deputy was called for
 */
public record Actor(Duty duty, boolean named, boolean deputy, boolean calledFor) implements Asked {

  /** Whether it was somebody who may never do it. */
  public boolean outsider() {
    return named && !deputy;
  }

  /** Whether it was a deputy whose turn it was not. */
  public boolean uncalled() {
    return named && deputy && !calledFor;
  }
}
