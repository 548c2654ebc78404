package org.supervisionrules.formats.calendar;

import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.RawProperty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose session an event is.
 *
 * @param supervisees of a one-to-one session exactly one
 * @param supervisor who supervises, or null
 */
record EventPeople(Set<String> supervisees, @Nullable String supervisor) {

  /** What an event says itself, else what a mapping makes of its organizer and attendees. */
  static EventPeople of(VEvent event, CalendarMapping mapping) {
    Optional<String> subject = own(event, CalendarFile.SUBJECT);
    if (subject.isPresent()) {
      return new EventPeople(
          Set.of(subject.get()), own(event, CalendarFile.SUPERVISOR).orElse(null));
    }
    List<String> organizer = names(event.getOrganizer());
    List<List<String>> attendees = event.getAttendees().stream().map(EventPeople::names).toList();
    String supervisor =
        Stream.concat(Stream.of(organizer), attendees.stream())
            .map(names -> first(names, mapping::supervisor))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
    Set<String> supervisees = new LinkedHashSet<>();
    for (List<String> names : attendees) {
      boolean isSupervisor =
          supervisor != null
              && first(names, mapping::supervisor).filter(supervisor::equals).isPresent();
      if (!isSupervisor) {
        first(names, mapping::supervisee).ifPresent(supervisees::add);
      }
    }
    if (supervisees.isEmpty()) {
      first(organizer, mapping::supervisee).ifPresent(supervisees::add);
    }
    return new EventPeople(supervisees, supervisor);
  }

  /** The value of a property that is not of the standard. */
  static Optional<String> own(VEvent event, String name) {
    RawProperty property = event.getExperimentalProperty(name);
    return property == null || property.getValue().isBlank()
        ? Optional.empty()
        : Optional.of(property.getValue().strip());
  }

  private interface Lookup {
    @Nullable String id(String name);
  }

  private static Optional<String> first(List<String> names, Lookup lookup) {
    for (String name : names) {
      String id = lookup.id(name);
      if (id != null) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private static List<String> names(@Nullable Organizer organizer) {
    return organizer == null
        ? List.of()
        : names(organizer.getEmail(), organizer.getUri(), organizer.getCommonName());
  }

  private static List<String> names(Attendee attendee) {
    return names(attendee.getEmail(), attendee.getUri(), attendee.getCommonName());
  }

  private static List<String> names(
      @Nullable String email, @Nullable String uri, @Nullable String name) {
    return Stream.of(
            Optional.ofNullable(email),
            Optional.ofNullable(uri).map(text -> text.replaceFirst("(?i)^mailto:", "")),
            Optional.ofNullable(name))
        .flatMap(Optional::stream)
        .toList();
  }
}
