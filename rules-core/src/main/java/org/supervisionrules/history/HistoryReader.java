package org.supervisionrules.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.supervisionrules.internal.read.DocumentReading;
import org.supervisionrules.internal.read.Intake;
import org.supervisionrules.internal.read.Seen;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * Reads histories, {@code supervision-history/1}: JSON and YAML documents, and NDJSON with one
 * history a line, each of them also gzipped.
 *
 * <p>A reader is one run: it remembers the subjects it has seen, and a second history of one is a
 * problem. It is for one thread. Whatever is wrong with an input is told as a {@link Problem} with
 * its place, never as an exception, and every history without problems is delivered. NDJSON is read
 * line by line, so that memory does not grow with the file.
 */
public final class HistoryReader {
  private final Vocabulary vocabulary;
  private final ZoneId policyZone;
  private final Seen seen = new Seen();

  private HistoryReader(Vocabulary vocabulary, ZoneId policyZone) {
    this.vocabulary = vocabulary;
    this.policyZone = policyZone;
  }

  /**
   * A reader of histories in a vocabulary.
   *
   * @param policyZone the zone of local times where a document names none
   */
  public static HistoryReader of(Vocabulary vocabulary, ZoneId policyZone) {
    return new HistoryReader(vocabulary, policyZone);
  }

  /** The words that histories may use. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Takes what is read, in the order of the input. */
  public interface Sink {

    /** A history without problems. */
    void history(History history);

    /** Something wrong; an error sets the history aside whose it is, a warning does not. */
    void problem(Problem problem);
  }

  /**
   * Reads a file, whose name says in what form it is.
   *
   * @return what was read; the digest is empty where the file cannot be opened
   */
  public Input read(Path path, Sink sink) {
    if (Files.isDirectory(path)) {
      return unreadable(path, "is a folder, a file was expected", sink);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(path.toString(), in, sink);
    } catch (NoSuchFileException e) {
      return unreadable(path, "there is no such file", sink);
    } catch (AccessDeniedException e) {
      return unreadable(path, "the file may not be read", sink);
    } catch (IOException e) {
      return unreadable(path, "the file cannot be read", sink);
    }
  }

  /**
   * Reads a stream, and leaves it open.
   *
   * @param name tells the form where it ends in {@code .json}, {@code .yaml}, {@code .yml}, {@code
   *     .ndjson} or {@code .jsonl}, with or without {@code .gz}; for any other name the content
   *     does
   */
  public Input read(String name, InputStream in, Sink sink) {
    Intake intake = new Intake(vocabulary, policyZone, seen, name, assembler(sink));
    String digest = intake.read(in);
    return new Input(name, digest, intake.count());
  }

  /**
   * Reads a document in the form of a carrier that has a library of its own (a workbook, a folder
   * of tables).
   *
   * @param name the name that places give
   * @return how many histories it holds, those with problems included
   */
  public int read(String name, DocumentReading.Document document, Sink sink) {
    return new DocumentReading(vocabulary, policyZone, seen, name).read(document, assembler(sink));
  }

  private Assembler assembler(Sink sink) {
    return new Assembler(vocabulary, sink::history, sink::problem);
  }

  private static Input unreadable(Path path, String message, Sink sink) {
    sink.problem(Problem.error(path.toString(), "", message, null));
    return new Input(path.toString(), "", 0);
  }
}
