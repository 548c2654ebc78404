package org.supervisionrules.benchmarks;

/** A process that does nothing but start: what {@code start-up} compares the command line with. */
public final class BareJvm {
  private BareJvm() {}

  /** Prints one line. */
  public static void main(String[] arguments) {
    System.out.println("a bare JVM");
  }
}
