package org.supervisionrules.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * A type of period or event: its attributes, and the roles they play that keep requirement kinds
 * free of any type's name.
 *
 * @param name the word in the history: {@code session}
 * @param about one line of description
 * @param subjectKinds the kinds of subject that have it, for carriers that do not say the kind
 * @param attributes all attributes besides {@code type}, {@code id} and a period's {@code from} and
 *     {@code to}; {@link #ENTERED_ON} is one of them in every type
 * @param slots how many slots an entry of the type has
 * @param state which attribute is its state, or null where the type has none
 * @param datedWhenHeld slots that date it, the first that is given counts; where it has a state,
 *     while that is {@code held}. One of them is required then
 * @param datedOtherwise slots that date it in any other state
 * @param alwaysDated whether one of {@code datedOtherwise} is required in any other state
 * @param lasts where its beginning and end are recorded, or null where they are not
 * @param replaces the slot that names the entry it replaces ({@code reconvenes}), or -1
 * @param alwaysComplete whether silence about it always means that there was none
 */
public record EntryType(
    String name,
    String about,
    List<String> subjectKinds,
    Attributes attributes,
    int slots,
    @Nullable State state,
    List<Integer> datedWhenHeld,
    List<Integer> datedOtherwise,
    boolean alwaysDated,
    @Nullable Span lasts,
    int replaces,
    boolean alwaysComplete)
    implements Serializable {

  /** The state of something that took place. */
  public static final String HELD = "held";

  /**
   * The attribute that every type has: when an entry was made, which need not be when it happened.
   */
  public static final String ENTERED_ON = "enteredOn";

  /** What that attribute is. */
  static final String ABOUT_ENTERED_ON = "When this was entered in the records";

  public EntryType {
    subjectKinds = List.copyOf(subjectKinds);
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

  /**
   * The attributes that say when an event began and ended.
   *
   * @param from the slot of its beginning
   * @param to the slot of its end
   */
  public record Span(int from, int to) implements Serializable {}

  /**
   * The value in a slot, or null where there is none.
   *
   * @param values values by slot; slots at the end may be left out that have none
   */
  public static @Nullable Object value(@Nullable Object[] values, int slot) {
    return slot < values.length ? values[slot] : null;
  }

  /** Whether an entry with these values took place; true for a type that has no state. */
  public boolean held(@Nullable Object[] values) {
    return state == null || HELD.equals(value(values, state.slot()));
  }

  /**
   * The day on which an entry with these values was made; {@link Days#BEGINNING} where it does not
   * say.
   */
  public int enteredOn(@Nullable Object[] values) {
    Attribute attribute = attributes.get(ENTERED_ON);
    return attribute != null && value(values, attribute.slot()) instanceof Moment moment
        ? moment.day()
        : Days.BEGINNING;
  }

  /** The slots that date an entry, by whether it took place. */
  public List<Integer> dated(boolean held) {
    return held ? datedWhenHeld : datedOtherwise;
  }

  /** The day that dates an entry with these values; {@link Days#OPEN} where none does. */
  public int day(@Nullable Object[] values) {
    List<Integer> dated = dated(held(values));
    for (int i = 0; i < dated.size(); i++) {
      if (value(values, dated.get(i)) instanceof Moment moment) {
        return moment.day();
      }
    }
    return Days.OPEN;
  }

  /**
   * The one instance of a type with this content, so that types read twice, or sent to another
   * program, are the same and can be compared by identity.
   */
  EntryType unique() {
    return UniqueTypes.of(this);
  }

  /** Whether another type has the same content. */
  boolean saysTheSame(EntryType other) {
    return name.equals(other.name)
        && about.equals(other.about)
        && subjectKinds.equals(other.subjectKinds)
        && attributes.equals(other.attributes)
        && slots == other.slots
        && Objects.equals(state, other.state)
        && datedWhenHeld.equals(other.datedWhenHeld)
        && datedOtherwise.equals(other.datedOtherwise)
        && alwaysDated == other.alwaysDated
        && Objects.equals(lasts, other.lasts)
        && replaces == other.replaces
        && alwaysComplete == other.alwaysComplete;
  }

  private Object readResolve() {
    return unique();
  }

  /** The same only where the content is: slots mean nothing elsewhere. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
