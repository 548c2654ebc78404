package org.supervisionrules.formats.html;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Pieces of the page that wait for their place in it, in a temporary file that only this user can
 * read and that is gone when it is closed, or the program ends.
 */
final class Spool implements Closeable {
  private final FileChannel file;
  private long end;

  /** Where a piece is. */
  record Piece(long at, int length) {}

  private Spool(FileChannel file) {
    this.file = file;
  }

  static Spool open() throws IOException {
    return new Spool(
        FileChannel.open(
            Files.createTempFile("supervision-report-", ".part"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  Piece add(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Piece piece = new Piece(end, bytes.length);
    while (buffer.hasRemaining()) {
      end += file.write(buffer, end);
    }
    return piece;
  }

  byte[] read(Piece piece) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(piece.length());
    while (buffer.hasRemaining()) {
      if (file.read(buffer, piece.at() + buffer.position()) < 0) {
        throw new EOFException("a part of the report is gone");
      }
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
