package org.supervisionrules.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "riverside.json#/histories/0/events/1, riverside.json, '', 0, 0, /histories/0/events/1",
    "extract.ndjson:12#/events/3, extract.ndjson, '', 12, 0, /events/3",
    "extract.ndjson:12#, extract.ndjson, '', 12, 0, ''",
    "riverside.json:41:18, riverside.json, '', 41, 18, ''",
    "export/session.csv:3, export/session.csv, '', 3, 0, ''",
    "export/session.csv:3:AB, export/session.csv, '', 3, 28, ''",
    "export#1/session.csv:3:C, export#1/session.csv, '', 3, 3, ''",
    "export.xlsx:session:14:C, export.xlsx, session, 14, 3, ''",
    "export.xlsx:session:14, export.xlsx, session, 14, 0, ''",
    "C:\\data\\session.csv:3, C:\\data\\session.csv, '', 3, 0, ''",
    "missing.json, missing.json, '', 0, 0, ''",
    "-#/histories/0, -, '', 0, 0, /histories/0",
  })
  void a_place_is_taken_apart(
      String at, String file, String sheet, int line, int column, String pointer) {
    assertThat(Place.of(at)).isEqualTo(new Place(file, sheet, line, column, pointer));
  }

  @ParameterizedTest
  @CsvSource({
    "river side.json, river%20side.json",
    "/data/a.json, file:///data/a.json",
    "C:\\data\\a.json, file:///C:/data/a.json",
    "a:b.json, ./a:b.json",
    "-, -",
    "é#1.json, %C3%A9%231.json",
  })
  void a_file_is_a_uri(String file, String uri) {
    assertThat(FileUri.of(file)).isEqualTo(uri);
  }
}
