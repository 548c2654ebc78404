package org.supervisionrules.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * What the tables, columns, dates and words of a foreign export mean: {@code
 * supervision-mapping/1}, a YAML document.
 *
 * <pre>{@code
 * format: supervision-mapping/1
 * dates: [dd/MM/yyyy, dd/MM/yyyy HH:mm]
 * document: { asOf: 2026-06-30, recordsFrom: 2026-01-05 }
 * tables:
 *   session:
 *     from: Supervision log
 *     columns: { subject: Employee No, held: Date held, status: Outcome }
 *     always: { form: one-to-one }
 *     values: { status: { Completed: held, Cancelled: cancelled } }
 *     when: { Type: [Individual, 1:1] }
 * }</pre>
 */
public final class Mapping {
  /** The name of the format. */
  static final String FORMAT = "supervision-mapping/1";

  private final String file;
  private final DatePatterns dates;
  private final List<HeaderLine> header;
  private final List<TableMapping> tables;

  /**
   * What holds for all histories.
   *
   * @param line the line of the mapping that says it
   */
  record HeaderLine(int line, String key, String value) {}

  Mapping(String file, DatePatterns dates, List<HeaderLine> header, List<TableMapping> tables) {
    this.file = file;
    this.dates = dates;
    this.header = List.copyOf(header);
    this.tables = List.copyOf(tables);
  }

  /**
   * Reads a mapping into the words of a vocabulary.
   *
   * @throws InvalidMappingException where it cannot be read or has problems, each with its place
   */
  public static Mapping read(Path path, Vocabulary vocabulary) throws InvalidMappingException {
    String file = path.toString();
    List<Problem> problems = new ArrayList<>();
    try {
      Node document = Yaml.read(file, Files.readAllBytes(path));
      Mapping mapping = new MappingReader(file, vocabulary, problems).read(document);
      if (problems.isEmpty()) {
        return mapping;
      }
    } catch (UnreadableDocument e) {
      problems.add(e.problem());
    } catch (NoSuchFileException e) {
      problems.add(Problem.error(file, "", "there is no such file", null));
    } catch (IOException e) {
      problems.add(Problem.error(file, "", "the file cannot be read", null));
    }
    throw new InvalidMappingException(problems);
  }

  /** The name of its file. */
  String file() {
    return file;
  }

  /** How dates are written. */
  DatePatterns dates() {
    return dates;
  }

  /** What holds for all histories. */
  List<HeaderLine> header() {
    return header;
  }

  /** The tables that are made, each from one of the export. */
  List<TableMapping> tables() {
    return tables;
  }
}
