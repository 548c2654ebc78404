package org.supervisionrules.vocabulary;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What values an attribute takes, and as what Java class an {@code Entry} holds them. */
public sealed interface AttributeType extends Serializable {

  /** A free string: an id or a label. Held as {@link String}. */
  record Text() implements AttributeType {}

  /**
   * One of known words. Held as {@link String}, always the instance that the vocabulary has.
   *
   * @param words the known words, in the order of the pack
   * @param families names for groups of the words ({@code social-work}); empty where there are none
   */
  record Words(List<String> words, Map<String, List<String>> families) implements AttributeType {
    public Words {
      words = List.copyOf(words);
      LinkedHashMap<String, List<String>> ordered = new LinkedHashMap<>();
      families.forEach((family, members) -> ordered.put(family, List.copyOf(members)));
      families = Collections.unmodifiableMap(ordered);
    }
  }

  /** A date. Held as {@link org.supervisionrules.time.Moment} without a time. */
  record Date() implements AttributeType {}

  /**
   * A date or a time. Held as {@link org.supervisionrules.time.Moment}.
   *
   * @param ahead whether it is of something to come, so that it is known before its day
   */
  record DateOrTime(boolean ahead) implements AttributeType {}

  /** A number of 0 or more. Held as {@link Double}. */
  record Decimal() implements AttributeType {}

  /**
   * A whole number. Held as {@link Integer}.
   *
   * @param least the least allowed, inclusive
   * @param most the most allowed, inclusive
   */
  record Whole(int least, int most) implements AttributeType {}

  /** Yes or no. Held as {@link Boolean}. */
  record Flag() implements AttributeType {}

  /** An amount such as {@code 3 weeks}. Held as {@link org.supervisionrules.time.Amount}. */
  record Length() implements AttributeType {}

  /**
   * The id of another event of the same history. Held as {@link String}.
   *
   * @param type the type of event it names
   */
  record Reference(String type) implements AttributeType {}

  /** Several of one type. Held as {@link List}. */
  record ListOf(AttributeType element) implements AttributeType {}

  /**
   * A group of attributes. Of an entry itself: each has a slot of its own under a dotted name
   * ({@code record.completed}), and the group's slot holds {@link Boolean#TRUE} where it was given.
   * In a list: held as {@link Item}.
   *
   * @param attributes what it consists of
   * @param shorthand the attribute that a plain value stands for ({@code "C-17"} for {@code
   *     {"case": "C-17"}}), or null where none does
   */
  record Group(Attributes attributes, @Nullable String shorthand) implements AttributeType {}
}
