package org.supervisionrules.benchmarks.peers;

import java.util.List;
import org.supervisionrules.benchmarks.handwritten.Verdict;

/** A rule engine with the judgements of the twelve requirements. For one thread at a time. */
public interface Peer extends AutoCloseable {

  /** What is breached, pending or undetermined of some facts, in no certain order. */
  List<Verdict> judge(List<Fact> facts);

  @Override
  default void close() {}
}
