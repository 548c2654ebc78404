package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void a_pipe_has_symbols_and_no_colour() {
    Terminal pipe = Terminal.of("", Map.of("LANG", "C"));
    assertThat(pipe.style().colour()).isFalse();
    assertThat(pipe.style().symbols()).isTrue();
    assertThat(pipe.style().width()).isEqualTo(100);
  }

  @Test
  void a_terminal_has_colour_and_its_width() {
    Terminal terminal = Terminal.of("out,err", Map.of("LANG", "en_GB.UTF-8", "COLUMNS", "72"));
    assertThat(terminal.style().colour()).isTrue();
    assertThat(terminal.style().symbols()).isTrue();
    assertThat(terminal.style().width()).isEqualTo(72);
    assertThat(terminal.withoutColour().style().colour()).isFalse();
  }

  @Test
  void the_environment_can_refuse_colour_and_symbols() {
    assertThat(Terminal.of("out", Map.of("NO_COLOR", "1")).style().colour()).isFalse();
    assertThat(Terminal.of("out", Map.of("TERM", "dumb")).style().colour()).isFalse();
    assertThat(Terminal.of("out", Map.of("LC_ALL", "C", "LANG", "C.UTF-8")).style().symbols())
        .isFalse();
    assertThat(Terminal.of("out", Map.of("COLUMNS", "many")).style().width()).isEqualTo(100);
  }
}
