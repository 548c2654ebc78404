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
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.report.Result;

/**
 * Judges histories with several threads and hands on their results in the order in which they came.
 * Few batches are under way at once, so that memory is bound by the threads.
 */
final class Judges implements AutoCloseable {
  private static final int BATCH = 32;
  private static final int BATCHES_A_THREAD = 4;

  private final ComplianceChecker checker;
  private final AsOf asOf;
  private final int threads;
  private final Receiver receiver;
  private final Deque<Future<List<Judged>>> underWay = new ArrayDeque<>();
  private List<History> batch = new ArrayList<>();
  private @Nullable ExecutorService executor;

  /** Takes the results of one history. */
  interface Receiver {
    void results(History history, List<Result> results) throws IOException;
  }

  private record Judged(History history, List<Result> results) {}

  Judges(ComplianceChecker checker, AsOf asOf, int threads, Receiver receiver) {
    this.checker = checker;
    this.asOf = asOf;
    this.threads = threads;
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

  private List<Judged> judged(List<History> histories) {
    List<Judged> judged = new ArrayList<>(histories.size());
    for (History history : histories) {
      judged.add(new Judged(history, checker.results(history, asOf)));
    }
    return judged;
  }

  private void handOn(List<Judged> batch) throws IOException {
    for (Judged one : batch) {
      receiver.results(one.history(), one.results());
    }
  }

  private void handOn() throws IOException {
    try {
      handOn(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getMessage(), e.getCause());
    }
  }
}
