package org.supervisionrules.report;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is what it is, in words.
 *
 * @param message one sentence, without a full stop
 * @param because the facts and the arithmetic, step by step
 * @param remedy the nearest thing that would have met the requirement, or would meet it still; null
 *     where nothing could
 */
public record Explanation(String message, List<String> because, @Nullable String remedy)
    implements Serializable {
  public Explanation {
    because = List.copyOf(because);
  }
}
