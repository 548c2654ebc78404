package org.supervisionrules.waiver;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Breaches of one requirement by one subject that somebody approved. An entry of a file that names
 * several subjects is a waiver for each of them.
 *
 * <p>It covers a breach whose due date lies between its two days. Example: a waiver from 2026-03-01
 * to 2026-03-31 covers a session that was due on 2026-03-31 at any hour, and none that was due on
 * 2026-04-01.
 *
 * @param requirement the id of the requirement
 * @param subject the id of the subject
 * @param from the first due date that is covered, inclusive
 * @param to the last due date that is covered, inclusive
 * @param because why, for people
 * @param approvedBy who approved it: a post or a board
 * @param on the day it was approved, or null where that was not given
 * @param at the place of the subject in the file: {@code waivers.yaml:5:16}; empty where the waiver
 *     comes from a program
 */
public record Waiver(
    String requirement,
    String subject,
    LocalDate from,
    LocalDate to,
    String because,
    String approvedBy,
    @Nullable LocalDate on,
    String at)
    implements Serializable {

  /**
   * A waiver.
   *
   * @throws IllegalArgumentException where it ends before it starts
   */
  public Waiver {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a waiver from " + from + " cannot end on " + to);
    }
  }

  /** A waiver made by a program. */
  public static Waiver of(
      String requirement,
      String subject,
      LocalDate from,
      LocalDate to,
      String because,
      String approvedBy) {
    return new Waiver(requirement, subject, from, to, because, approvedBy, null, "");
  }

  /** Whether it covers what was due on a day. */
  public boolean covers(LocalDate due) {
    return !due.isBefore(from) && !due.isAfter(to);
  }

  /** The day it was approved, where that was given. */
  public Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(on);
  }

  /** Its reason and who stands for it: {@code court dates; approved by the head of service}. */
  public String reason() {
    return because + "; approved by " + approvedBy + (on == null ? "" : " on " + on);
  }

  /** Its days: {@code 2026-03-01/2026-03-31}. */
  public String days() {
    return from + "/" + to;
  }

  /** As reports name it: {@code social-work-supervision S-1042 2026-03-01/2026-03-31}. */
  @Override
  public String toString() {
    return requirement + " " + subject + " " + days();
  }
}
