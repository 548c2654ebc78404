package org.supervisionrules.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.problem.Problem;

/**
 * Histories one after the other, read by a thread of its own a little ahead of whoever takes them,
 * so that memory does not grow with the input.
 */
final class HistoryFeed implements AutoCloseable {
  private static final int AHEAD = 256;

  private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(AHEAD);
  private final Consumer<Problem> problems;
  private final Consumer<Input> inputs;
  private final Thread thread;
  private boolean ended;

  /** What the reading thread hands over. */
  private sealed interface Item {
    record Next(History history) implements Item {}

    record Wrong(Problem problem) implements Item {}

    record Read(Input input) implements Item {}

    record Failed(Throwable cause) implements Item {}

    record End() implements Item {}
  }

  /**
   * Starts reading.
   *
   * @param problems told of each problem, in the order of the input
   * @param inputs told of each document that was read to its end
   */
  HistoryFeed(
      HistoryReader reader,
      List<Source> sources,
      Consumer<Problem> problems,
      Consumer<Input> inputs) {
    this.problems = problems;
    this.inputs = inputs;
    this.thread = new Thread(() -> read(reader, sources), "reader");
    thread.setDaemon(true);
    thread.start();
  }

  /** The next history; null where there is no more. */
  @Nullable History next() throws IOException {
    while (!ended) {
      Item item = take();
      if (item instanceof Item.Next next) {
        return next.history();
      } else if (item instanceof Item.Wrong wrong) {
        problems.accept(wrong.problem());
      } else if (item instanceof Item.Read read) {
        inputs.accept(read.input());
      } else if (item instanceof Item.Failed failed) {
        throw new IllegalStateException(failed.cause().toString(), failed.cause());
      } else {
        ended = true;
      }
    }
    return null;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void read(HistoryReader reader, List<Source> sources) {
    try {
      for (Source source : sources) {
        try {
          put(new Item.Read(source.read(reader, new Sink())));
        } catch (IOException e) {
          put(new Item.Wrong(unreadable(source, e)));
        }
      }
      put(new Item.End());
    } catch (Interrupted e) {
      // Whoever took the histories wants no more.
    } catch (RuntimeException | Error e) {
      put(new Item.Failed(e));
    }
  }

  private static Problem unreadable(Source source, IOException e) {
    String why = e.getMessage();
    return Problem.error(
        source.name(),
        "",
        "the file cannot be read",
        why == null ? null : "the system says: " + why);
  }

  private final class Sink implements HistoryReader.Sink {
    @Override
    public void history(History history) {
      put(new Item.Next(history));
    }

    @Override
    public void problem(Problem problem) {
      put(new Item.Wrong(problem));
    }
  }

  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void put(Item item) {
    try {
      items.put(item);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    }
  }

  private Item take() throws IOException {
    try {
      return items.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
