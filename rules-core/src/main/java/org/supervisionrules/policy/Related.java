package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.time.Days;

/**
 * Entries that belong to the one in hand: the agreement with the same supervisor, the entry on the
 * case system whose source is this session.
 *
 * @param entries which entries
 * @param same what ties each to the entry in hand; nothing where any will do
 * @param value what is taken from them, where something is
 * @param dated the date since which each counts, where it is not the latest that the selector asks
 * @param strictlyAfter whether one on the day itself does not count as after it
 */
public record Related(
    Selector entries,
    List<Tie> same,
    Optional<ValuePath> value,
    Optional<ValuePath> dated,
    boolean strictlyAfter)
    implements Serializable {
  public Related {
    same = List.copyOf(same);
  }

  /**
   * A value that both have.
   *
   * @param theirs where the related entry has it; its slot is {@link #ID} for its id
   * @param own the slot of the entry in hand; {@link #ID} for its id, {@link #SUBJECT} for the
   *     subject of the history
   */
  public record Tie(ValuePath theirs, int own) implements Serializable {
    public static final int ID = -1;
    public static final int SUBJECT = -2;

    boolean isTheirs(Entry candidate, Scene scene, Object value) {
      return theirs.slot() == ID
          ? value.equals(candidate.id())
          : theirs.has(candidate, scene, value);
    }

    @Nullable Object own(Entry entry, Scene scene) {
      return switch (own) {
        case ID -> entry.id();
        case SUBJECT -> scene.subject();
        default -> entry.value(own);
      };
    }
  }

  /** Whether a related entry belongs to the one in hand. */
  public boolean ties(Entry candidate, Entry entry, Scene scene) {
    for (int i = 0; i < same.size(); i++) {
      Object own = same.get(i).own(entry, scene);
      if (own == null || !same.get(i).isTheirs(candidate, scene, own)) {
        return false;
      }
    }
    return true;
  }

  /** The day since which a related entry counts; {@link Days#OPEN} where a date is not there. */
  public int since(Entry candidate, Scene scene) {
    if (dated.isPresent()) {
      int on = dated.get().latest(candidate, scene);
      return on <= scene.asOf() ? on : Days.OPEN;
    }
    return Math.max(candidate.day(), entries.since(candidate, scene));
  }
}
