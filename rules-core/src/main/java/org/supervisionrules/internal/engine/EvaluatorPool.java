package org.supervisionrules.internal.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Evaluators, made when first needed and lent to one thread at a time, no more than there are
 * processors. Safe for platform and virtual threads.
 */
public final class EvaluatorPool implements AutoCloseable {
  private final Supplier<Evaluator> maker;
  private final int most = Runtime.getRuntime().availableProcessors();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition returned = lock.newCondition();
  private final Deque<Evaluator> idle = new ArrayDeque<>();
  private int made;
  private boolean closed;

  public EvaluatorPool(Supplier<Evaluator> maker) {
    this.maker = maker;
  }

  /**
   * An evaluator, waiting for one where all are lent.
   *
   * @throws IllegalStateException after {@link #close}
   */
  public Evaluator borrow() {
    lock.lock();
    try {
      while (idle.isEmpty() && made >= most && !closed) {
        returned.awaitUninterruptibly();
      }
      if (closed) {
        throw new IllegalStateException("the checker is closed");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
      made++;
    } finally {
      lock.unlock();
    }
    return make();
  }

  private Evaluator make() {
    boolean done = false;
    try {
      Evaluator evaluator = maker.get();
      done = true;
      return evaluator;
    } finally {
      if (!done) {
        lock.lock();
        try {
          made--;
          returned.signal();
        } finally {
          lock.unlock();
        }
      }
    }
  }

  /** Takes an evaluator back; frees it where the pool has been closed meanwhile. */
  public void giveBack(Evaluator evaluator) {
    lock.lock();
    try {
      if (!closed) {
        idle.push(evaluator);
        returned.signal();
        return;
      }
    } finally {
      lock.unlock();
    }
    evaluator.close();
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      idle.forEach(Evaluator::close);
      idle.clear();
      returned.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
