package org.supervisionrules.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import org.supervisionrules.history.History;

/**
 * One made-up history in the forms that the evaluators read.
 *
 * @param text a {@code supervision-history/1} document of one history
 * @param document the same, parsed
 * @param history the same, read by the library
 */
public record Sample(String text, JsonNode document, History history) {}
