package org.supervisionrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a pack to start from. */
@Command(
    name = "new",
    header = "Writes a policy of your own to start from, with notes and cases.",
    sortOptions = false,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy new riverside",
      "  supervision policy new riverside --extends county/policy.yaml --from 2026-04-01"
    })
final class PolicyNewCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      description =
          "The folder to write, which does not exist yet or is empty; its name is the id.")
  private String folder = "";

  @Option(
      names = "--extends",
      paramLabel = "ID|FILE",
      description = "The policy to start from. Default: " + PolicyOption.DEFAULT + ".")
  private String extended = PolicyOption.DEFAULT;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day on which it holds, inclusive. Default: today.")
  private @Nullable String from;

  @Mixin private RulesOption rules;

  private final Shell shell;

  PolicyNewCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    Policy parent = PolicyOption.named(extended, rules.rules());
    LocalDate day =
        DayOption.parse("--from", from).orElseGet(() -> LocalDate.now(parent.calendar().zone()));
    Path target = empty(folder);
    String id = String.valueOf(target.toAbsolutePath().normalize().getFileName());
    if (!id.matches("[a-z0-9][a-z0-9.-]*")) {
      throw CommandFailure.usage(
          "`" + id + "` is no id of a policy",
          "use small letters, digits and `-`: `riverside-2026`");
    }
    Map<String, String> files = Starter.files(id, parent, named(target), day);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = target.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      shell.print(path + "\n");
    }
    shell.print(
        "\nEdit it, then\n"
            + "  supervision policy validate "
            + folder
            + "\n"
            + "  supervision policy diff "
            + folder
            + "\n"
            + "  supervision policy test "
            + folder
            + "\n");
    return ExitCode.CLEAN;
  }

  /** How the new pack names the policy it extends: its id, or its file seen from the new folder. */
  private String named(Path target) {
    if (Catalog.ids().contains(extended)) {
      return extended;
    }
    Path here = target.toAbsolutePath().normalize();
    return here.relativize(Path.of(extended).toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }

  private static Path empty(String name) throws CommandFailure, IOException {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("`" + name + "` is not a name of a folder", null);
    }
    if (Files.isDirectory(path)) {
      try (var entries = Files.list(path)) {
        if (entries.findAny().isEmpty()) {
          return path;
        }
      }
    }
    if (Files.exists(path)) {
      throw CommandFailure.usage(
          "`" + name + "` exists already", "name a folder that does not, nothing is overwritten");
    }
    return path;
  }
}
