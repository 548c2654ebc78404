package org.supervisionrules.internal.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * Reads one input: finds out how it is packed, written and laid out, and hands over what it has.
 */
public final class Intake {
  private static final int HEAD = 1 << 16;

  private final Vocabulary vocabulary;
  private final ZoneId policyZone;
  private final Seen seen;
  private final String file;
  private final Target target;
  private int count;

  /**
   * The reading of one input.
   *
   * @param policyZone the zone where it names none
   * @param seen the subjects before it
   * @param file the name that tells its form and that places give
   */
  public Intake(Vocabulary vocabulary, ZoneId policyZone, Seen seen, String file, Target target) {
    this.vocabulary = vocabulary;
    this.policyZone = policyZone;
    this.seen = seen;
    this.file = file;
    this.target = target;
  }

  /** How many histories it holds, those with problems included. */
  public int count() {
    return count;
  }

  /**
   * Reads all of it. Whatever is wrong is told as a problem.
   *
   * @return {@code sha256:} and the hash of the bytes as submitted
   */
  public String read(InputStream submitted) {
    MessageDigest digest = sha256();
    DigestInputStream raw = new DigestInputStream(submitted, digest);
    try {
      byte[] magic = raw.readNBytes(2);
      InputStream whole = startingWith(magic, 0, raw);
      boolean isPacked =
          magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
      content(isPacked ? new GZIPInputStream(whole, HEAD) : whole);
      if (raw.read() >= 0) {
        raw.transferTo(OutputStream.nullOutputStream());
      }
    } catch (ZipException | EOFException e) {
      problem("the gzip data is broken or ends too early", "what follows was not read");
    } catch (IOException e) {
      problem("cannot be read: " + Shown.of(String.valueOf(e.getMessage()), 160), null);
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private void content(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    Encoding encoding = Encoding.of(head);
    int mark = encoding == Encoding.UTF_8 ? Encoding.markLength(head) : 0;
    Optional<Carrier> named = Carrier.of(file);
    Carrier carrier =
        named.orElseGet(() -> encoding == Encoding.UTF_8 ? Carrier.of(head, mark) : Carrier.JSON);
    if (carrier == Carrier.LINES && encoding != Encoding.UTF_8) {
      problem("found " + encoding.label() + ", a history a line is read as UTF-8", "convert it");
    } else if (carrier == Carrier.LINES) {
      lines(startingWith(head, mark, in));
    } else {
      Content content = new Content(head);
      IOException broken = head.length < HEAD ? null : content.readAll(in);
      if (content.isTooLarge()) {
        problem(
            "larger than " + (Content.LARGEST >> 20) + " MB, and a document is read whole",
            "convert it to NDJSON, a history a line, which may have any size");
      } else if (encoding == Encoding.UTF_8) {
        document(carrier, content.bytes(), mark, content.length());
      } else {
        transcoded(encoding, named, content.exactBytes());
      }
      if (broken != null) {
        throw broken;
      }
    }
  }

  /** What was read already, from an index on, and what follows. */
  private static InputStream startingWith(byte[] head, int from, InputStream rest)
      throws IOException {
    PushbackInputStream whole = new PushbackInputStream(rest, Math.max(1, head.length));
    whole.unread(head, from, head.length - from);
    return whole;
  }

  private void lines(InputStream in) throws IOException {
    LinesReading reading = new LinesReading(vocabulary, policyZone, seen, file);
    try {
      reading.read(new Lines(in), target);
    } finally {
      count = reading.count();
    }
  }

  private void transcoded(Encoding encoding, Optional<Carrier> named, byte[] bytes) {
    try {
      byte[] utf8 = encoding.toUtf8(bytes);
      document(named.orElseGet(() -> Carrier.of(utf8, 0)), utf8, 0, utf8.length);
    } catch (CharacterCodingException e) {
      problem(
          "looks like " + encoding.label() + ", but cannot be read as such", "save it as UTF-8");
    }
  }

  private void document(Carrier carrier, byte[] bytes, int start, int end) {
    int length = end - start;
    count =
        new DocumentReading(vocabulary, policyZone, seen, file)
            .read(
                () ->
                    carrier == Carrier.YAML
                        ? new YamlTokens(file, bytes, start, length)
                        : new JsonTokens(file, bytes, start, length, 1),
                target);
  }

  private void problem(String message, @Nullable String help) {
    target.problem(Problem.error(file, "", message, help));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
