package org.supervisionrules.vocabulary;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of period or event: its attributes, and the roles they play that keep requirement kinds
 * free of any type's name.
 *
 * @param name the word in the history: {@code session}
 * @param about one line of description
 * @param attributes all attributes besides {@code type}, {@code id} and a period's {@code from} and
 *     {@code to}
 * @param slots how many slots an entry of the type has
 * @param state which attribute is its state, or null where the type has none
 * @param datedWhenHeld slots that date it, the first that is given counts; where it has a state,
 *     while that is {@code held}
 * @param datedOtherwise slots that date it in any other state
 * @param replaces the slot that names the entry it replaces ({@code reconvenes}), or -1
 */
public record EntryType(
    String name,
    String about,
    Attributes attributes,
    int slots,
    @Nullable State state,
    List<Integer> datedWhenHeld,
    List<Integer> datedOtherwise,
    int replaces)
    implements Serializable {

  /** The state of something that took place. */
  public static final String HELD = "held";

  public EntryType {
    datedWhenHeld = List.copyOf(datedWhenHeld);
    datedOtherwise = List.copyOf(datedOtherwise);
  }

  /**
   * The attribute that says whether something is planned or took place.
   *
   * @param slot its slot
   * @param heldIfGiven slots any of which, where the state is not given, mean that it was held
   * @param otherwise the state where it is not given and none of these is
   */
  public record State(int slot, List<Integer> heldIfGiven, String otherwise)
      implements Serializable {
    public State {
      heldIfGiven = List.copyOf(heldIfGiven);
    }
  }

  /** Two types are the same only within one vocabulary: slots mean nothing elsewhere. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
