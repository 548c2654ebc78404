package org.supervisionrules.internal.graph;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that is read when it is first touched. Safe for any number of threads. */
final class LaterMap extends AbstractMap<Object, Object> {
  private final byte[] bytes;
  private volatile @Nullable Map<Object, Object> map;

  LaterMap(byte[] bytes) {
    this.bytes = bytes;
  }

  @SuppressWarnings("unchecked")
  private Map<Object, Object> map() {
    Map<Object, Object> read = map;
    if (read == null) {
      read = (Map<Object, Object>) GraphReader.read(bytes);
      map = read;
    }
    return read;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return map().entrySet();
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return map().get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return map().containsKey(key);
  }
}
