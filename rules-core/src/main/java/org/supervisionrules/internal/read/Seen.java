package org.supervisionrules.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subjects that a run has seen, and where: an open hash table of 64-bit hashes, about 32 MB for
 * 1.5 million subjects. That two of so many different subjects share a hash has a chance of one in
 * ten million.
 */
public final class Seen {
  private static final int NUMBER_BITS = 40;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private static final int FEW = 1 << 6;

  private long[] hashes = new long[FEW];
  private long[] places = new long[FEW];
  private int size;
  private final List<String> files = new ArrayList<>();

  /**
   * Starts a file, or goes on with it.
   *
   * @param pattern how a place in it reads, with {@code *} for the number of the history
   */
  void startFile(String pattern) {
    if (files.isEmpty() || !files.get(files.size() - 1).equals(pattern)) {
      files.add(pattern);
    }
  }

  /**
   * Notes a subject of the current file.
   *
   * @param number the number of the history in its file
   * @return the place where it was seen before, or null
   */
  @Nullable String add(String subject, long number) {
    long hash = hash(subject);
    int at = find(hashes, hash);
    if (hashes[at] == hash) {
      return place(places[at]);
    }
    hashes[at] = hash;
    places[at] = ((long) (files.size() - 1) << NUMBER_BITS) | (number & NUMBER);
    if (++size > hashes.length / 4 * 3) {
      grow();
    }
    return null;
  }

  private String place(long place) {
    String pattern = files.get((int) (place >>> NUMBER_BITS));
    int star = pattern.lastIndexOf('*');
    return pattern.substring(0, star) + (place & NUMBER) + pattern.substring(star + 1);
  }

  private void grow() {
    long[] biggerHashes = new long[hashes.length * 2];
    long[] biggerPlaces = new long[hashes.length * 2];
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0) {
        int at = find(biggerHashes, hashes[i]);
        biggerHashes[at] = hashes[i];
        biggerPlaces[at] = places[i];
      }
    }
    hashes = biggerHashes;
    places = biggerPlaces;
  }

  private static int find(long[] hashes, long hash) {
    int mask = hashes.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** FNV-1a over the bytes, finished as splitmix64 does, never 0. */
  private static long hash(String subject) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : subject.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }
}
