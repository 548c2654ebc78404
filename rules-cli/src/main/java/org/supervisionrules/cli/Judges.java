package org.supervisionrules.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.History;

/**
 * Judges histories with several threads and hands on what came of them in the order in which they
 * came. Few batches are under way at once, so that memory is bound by the threads.
 *
 * @param <T> what comes of one history
 */
final class Judges<T> implements AutoCloseable {
  private static final int BATCH = 32;
  private static final int BATCHES_A_THREAD = 4;

  private final int threads;
  private final Judge<T> judge;
  private final Receiver<T> receiver;
  private final Deque<Future<List<T>>> underWay = new ArrayDeque<>();
  private List<History> batch = new ArrayList<>();
  private @Nullable ExecutorService executor;

  /** Does all that can be done for one history by itself, in any thread. */
  interface Judge<T> {
    T judge(History history) throws IOException;
  }

  /** Takes what came of one history, in the thread that hands them in. */
  interface Receiver<T> {
    void take(T judged) throws IOException;
  }

  Judges(int threads, Judge<T> judge, Receiver<T> receiver) {
    this.threads = threads;
    this.judge = judge;
    this.receiver = receiver;
  }

  /** Judges one more history, now or soon. */
  void judge(History history) throws IOException {
    batch.add(history);
    if (batch.size() == BATCH) {
      submit();
    }
  }

  /** Hands on what is still under way. */
  void finish() throws IOException {
    if (executor == null) {
      handOn(judged(batch));
      return;
    }
    submit();
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }

  private void submit() throws IOException {
    if (executor == null) {
      executor = Executors.newFixedThreadPool(threads);
    }
    List<History> histories = batch;
    batch = new ArrayList<>();
    underWay.add(executor.submit(() -> judged(histories)));
    if (underWay.size() >= threads * BATCHES_A_THREAD) {
      handOn();
    }
  }

  private List<T> judged(List<History> histories) throws IOException {
    List<T> judged = new ArrayList<>(histories.size());
    for (History history : histories) {
      judged.add(judge.judge(history));
    }
    return judged;
  }

  private void handOn(List<T> judged) throws IOException {
    for (T one : judged) {
      receiver.take(one);
    }
  }

  private void handOn() throws IOException {
    try {
      handOn(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unwritable) {
        throw unwritable;
      }
      throw new IllegalStateException(e.getMessage(), e.getCause());
    }
  }
}
