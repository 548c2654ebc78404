package org.supervisionrules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Moment;

/**
 * Events to which a requirement applies, none of which carries the record that it is about.
 *
 * @param requirement the requirement
 * @param missing the attribute that none of them has: {@code record}
 * @param events how many there are
 * @param eventType the type of the events: {@code session}
 */
public record MissingRecords(Requirement requirement, String missing, int events, String eventType)
    implements Obligation {

  @Override
  public @Nullable String about() {
    return null;
  }

  @Override
  public @Nullable Moment since() {
    return null;
  }

  @Override
  public @Nullable Moment due() {
    return null;
  }

  @Override
  public @Nullable Moment actual() {
    return null;
  }

  @Override
  public List<Entry> evidence() {
    return List.of();
  }
}
