package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A history as records that Jackson binds with nothing said to it: every attribute that the made-up
 * histories have, texts left as texts. A header line of NDJSON becomes one without a subject.
 */
record PlainHistory(
    @Nullable Subject subject,
    @Nullable String recordsFrom,
    @Nullable String asOf,
    @Nullable String zone,
    @Nullable CarryIn carryIn,
    @Nullable List<String> complete,
    @Nullable List<Period> periods,
    @Nullable List<Event> events) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** Reads one history. */
  static final ObjectReader READER = MAPPER.readerFor(PlainHistory.class);

  private static final ObjectReader DOCUMENT = MAPPER.readerFor(Document.class);

  record Document(@Nullable String format, @Nullable String asOf, List<PlainHistory> histories) {}

  record Subject(String id, String kind) {}

  record CarryIn(String lastSession) {}

  record Period(
      String type,
      String from,
      @Nullable String to,
      @Nullable String role,
      @Nullable String contract,
      @Nullable String reason,
      @JsonProperty("case") @Nullable String caseHeld,
      @Nullable String lastReviewed,
      @Nullable String unit,
      @Nullable String supervisor,
      @Nullable String assessor,
      @Nullable String agreedInterval) {}

  record Event(
      String type,
      @Nullable String id,
      @Nullable String form,
      @Nullable String status,
      @Nullable String planned,
      @Nullable String held,
      @Nullable String on,
      @Nullable String started,
      @Nullable String ended,
      @Nullable String recorded,
      @Nullable String recordedOn,
      @Nullable String supervisor,
      @Nullable String observer,
      @Nullable String chair,
      @Nullable String chairRole,
      @Nullable String reconvenes,
      @Nullable String reason,
      @Nullable String course,
      @Nullable String review,
      @Nullable Integer quarter,
      @Nullable List<String> content,
      @Nullable List<String> agreedBy,
      @Nullable List<Case> cases,
      @Nullable Written record) {}

  record Case(@JsonProperty("case") String name, @Nullable String depth) {}

  record Written(
      @Nullable String form,
      @Nullable String system,
      @Nullable String completed,
      @Nullable String copyGiven) {}

  /** A JSON document of histories. */
  static Document document(byte[] text) {
    try {
      return DOCUMENT.readValue(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
