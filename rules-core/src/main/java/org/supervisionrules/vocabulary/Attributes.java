package org.supervisionrules.vocabulary;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes of one type or group, by name, in the order of the pack. */
public final class Attributes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, Attribute> byName;
  private final int slots;
  private final List<Attribute> required;
  private final List<Attribute> defaulted;
  private final List<Attribute> references;

  Attributes(Map<String, Attribute> byName) {
    this.byName = new LinkedHashMap<>(byName);
    this.slots = this.byName.values().stream().mapToInt(Attributes::slotsOf).max().orElse(0);
    this.required = this.byName.values().stream().filter(Attribute::required).toList();
    this.defaulted =
        this.byName.values().stream().filter(attribute -> attribute.byDefault() != null).toList();
    this.references =
        this.byName.values().stream()
            .filter(attribute -> attribute.type() instanceof AttributeType.Reference)
            .toList();
  }

  /** Those that must be given. */
  public List<Attribute> required() {
    return required;
  }

  /** Those that have a value where they are not given. */
  public List<Attribute> defaulted() {
    return defaulted;
  }

  /** Those that name another event. */
  public List<Attribute> references() {
    return references;
  }

  /** How many slots hold the values of these attributes and of the groups among them. */
  public int slots() {
    return slots;
  }

  /** The attribute of a name; null for one that is not known. */
  public @Nullable Attribute get(String name) {
    return byName.get(name);
  }

  /**
   * The attribute at a dotted path ({@code record.completed}, {@code cases.case}); the last step of
   * a path through a list is an attribute of its items.
   */
  public Optional<Attribute> find(String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return Optional.ofNullable(get(path));
    }
    Attribute first = get(path.substring(0, dot));
    if (first == null) {
      return Optional.empty();
    }
    AttributeType type =
        first.type() instanceof AttributeType.ListOf list ? list.element() : first.type();
    return type instanceof AttributeType.Group group
        ? group.attributes().find(path.substring(dot + 1))
        : Optional.empty();
  }

  public Collection<Attribute> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  public Collection<String> names() {
    return Collections.unmodifiableCollection(byName.keySet());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attributes attributes && byName.equals(attributes.byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }

  /** Every attribute with all that is known of it. */
  @Override
  public String toString() {
    return byName.values().toString();
  }

  private static int slotsOf(Attribute attribute) {
    return attribute.type() instanceof AttributeType.Group group
        ? Math.max(attribute.slot() + 1, group.attributes().slots())
        : attribute.slot() + 1;
  }
}
