package org.supervisionrules.examples.distributed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Where partitions begin, and which subjects have more than one history: a second history of a
 * subject is a problem, and a partition sees only its own.
 *
 * @param starts the number of the first line of each partition, from 1
 * @param repeated the first history of each subject that has several, by the number of its line
 */
record Outline(List<Long> starts, Map<Long, String> repeated) {

  /** Where a line is: in which partition, and its number there, from 0. */
  private record Place(int partition, long line) implements Serializable, Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return partition == other.partition
          ? Long.compare(line, other.line)
          : Integer.compare(partition, other.partition);
    }
  }

  /**
   * Reads the outline: a pass for the lines, one for the subjects, and a third where a subject is
   * repeated.
   */
  static Outline of(JavaRDD<String> lines) {
    List<Long> starts = new ArrayList<>();
    long next = 1;
    for (long count : lines.mapPartitions(Outline::count, true).collect()) {
      starts.add(next);
      next += count;
    }
    List<Place> first =
        lines
            .mapPartitionsWithIndex(Outline::subjects, true)
            .mapToPair(pair -> pair)
            .groupByKey()
            .filter(group -> hasSeveral(group._2()))
            .map(group -> least(group._2()))
            .collect();
    if (first.isEmpty()) {
      return new Outline(starts, Map.of());
    }
    Set<Place> wanted = new HashSet<>(first);
    Map<Long, String> repeated = new TreeMap<>();
    lines
        .mapPartitionsWithIndex((partition, texts) -> texts(wanted, partition, texts), true)
        .collect()
        .forEach(
            found ->
                repeated.put(starts.get(found._1().partition()) + found._1().line(), found._2()));
    return new Outline(starts, repeated);
  }

  private static Iterator<Long> count(Iterator<String> lines) {
    long count = 0;
    while (lines.hasNext()) {
      lines.next();
      count++;
    }
    return List.of(count).iterator();
  }

  private static Iterator<Tuple2<String, Place>> subjects(int partition, Iterator<String> lines) {
    return new Iterator<>() {
      private final JsonFactory json = new JsonFactory();
      private long line = -1;
      private @Nullable Tuple2<String, Place> ahead;

      @Override
      public boolean hasNext() {
        while (ahead == null && lines.hasNext()) {
          line++;
          String subject = subject(json, lines.next());
          if (subject != null) {
            ahead = new Tuple2<>(subject, new Place(partition, line));
          }
        }
        return ahead != null;
      }

      @Override
      public Tuple2<String, Place> next() {
        if (!hasNext() || ahead == null) {
          throw new NoSuchElementException();
        }
        Tuple2<String, Place> next = ahead;
        ahead = null;
        return next;
      }
    };
  }

  /** The subject of a history; null where the line is not one. */
  private static @Nullable String subject(JsonFactory json, String line) {
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isSubject = parser.currentName().equals("subject");
        parser.nextToken();
        if (isSubject) {
          return id(parser);
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      // The reader tells what is wrong with it.
    }
    return null;
  }

  private static @Nullable String id(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isId = parser.currentName().equals("id");
      parser.nextToken();
      if (isId) {
        return parser.getValueAsString();
      }
      parser.skipChildren();
    }
    return null;
  }

  private static boolean hasSeveral(Iterable<Place> places) {
    Iterator<Place> iterator = places.iterator();
    iterator.next();
    return iterator.hasNext();
  }

  private static Place least(Iterable<Place> places) {
    Iterator<Place> iterator = places.iterator();
    Place least = iterator.next();
    while (iterator.hasNext()) {
      Place place = iterator.next();
      least = place.compareTo(least) < 0 ? place : least;
    }
    return least;
  }

  private static Iterator<Tuple2<Place, String>> texts(
      Set<Place> wanted, int partition, Iterator<String> lines) {
    List<Tuple2<Place, String>> found = new ArrayList<>();
    for (long line = 0; lines.hasNext(); line++) {
      String text = lines.next();
      Place place = new Place(partition, line);
      if (wanted.contains(place)) {
        found.add(new Tuple2<>(place, text));
      }
    }
    return found.iterator();
  }
}
