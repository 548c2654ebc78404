package org.supervisionrules.formats.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;

/** A page of Markdown that does not grow beyond a number of bytes. */
final class MarkdownPage {
  private final StringBuilder text = new StringBuilder();
  private int bytes;

  /** Adds what is always there. */
  MarkdownPage add(String block) {
    text.append(block);
    bytes += size(block);
    return this;
  }

  /**
   * Adds blocks while the page stays within a number of bytes; then, where some are left, how many.
   *
   * @param total how many there are, those not in the list included
   * @param rest says how many are left
   */
  void addAll(List<String> blocks, long total, int limit, LongFunction<String> rest) {
    int added = 0;
    while (added < blocks.size() && bytes + size(blocks.get(added)) <= limit) {
      add(blocks.get(added));
      added++;
    }
    if (added < total) {
      add(rest.apply(total - added));
    }
  }

  private static int size(String block) {
    return block.getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
