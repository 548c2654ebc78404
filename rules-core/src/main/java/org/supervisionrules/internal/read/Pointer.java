package org.supervisionrules.internal.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the reading is, as a JSON pointer that is only written out when something is wrong. */
final class Pointer {
  private @Nullable String[] names = new @Nullable String[16];
  private int[] indexes = new int[16];
  private int depth;

  void push(String name) {
    grow();
    names[depth++] = name;
  }

  void push(int index) {
    grow();
    names[depth] = null;
    indexes[depth++] = index;
  }

  void pop() {
    depth--;
  }

  /** The last key; null where there is none. */
  @Nullable String name() {
    return nameBefore(depth);
  }

  /** The key in whose value the last key stands; null where there is none. */
  @Nullable String nameAbove() {
    return nameBefore(depth - 1);
  }

  private @Nullable String nameBefore(int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (names[i] != null) {
        return names[i];
      }
    }
    return null;
  }

  int depth() {
    return depth;
  }

  /** Goes back to a depth. */
  void cut(int to) {
    depth = to;
  }

  /** The pointer: {@code /histories/3/events/4/status}; empty at the root. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      text.append('/');
      if (name == null) {
        text.append(indexes[i]);
      } else {
        text.append(Shown.of(name, 200).replace("~", "~0").replace("/", "~1"));
      }
    }
    return text.toString();
  }

  private void grow() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
  }
}
