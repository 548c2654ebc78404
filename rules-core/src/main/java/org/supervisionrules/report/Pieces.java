package org.supervisionrules.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes kept until their turn comes, in pieces as they were handed over. */
final class Pieces extends OutputStream {
  private final List<byte[]> pieces = new ArrayList<>();

  @Override
  public void write(int one) {
    pieces.add(new byte[] {(byte) one});
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    pieces.add(Arrays.copyOfRange(bytes, from, from + length));
  }

  /** Writes them all. */
  void writeTo(OutputStream out) throws IOException {
    for (byte[] piece : pieces) {
      out.write(piece);
    }
  }
}
