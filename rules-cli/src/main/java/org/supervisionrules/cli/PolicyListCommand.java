package org.supervisionrules.cli;

import java.util.concurrent.Callable;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the packs of the catalogue. */
@Command(
    name = "list",
    header = "Lists the policies of the catalogue.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  supervision policy list", "  supervision policy show cornwall-reflective"})
final class PolicyListCommand implements Callable<Integer> {
  @Mixin private ColourOption colour;

  private final Shell shell;

  PolicyListCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    Page page = new Page(colour.apply(shell.terminal()).style());
    for (String id : Catalog.ids()) {
      page.gap();
      PolicyText.brief(page, Catalog.policy(id));
    }
    shell.print(page.take());
    return ExitCode.CLEAN;
  }
}
