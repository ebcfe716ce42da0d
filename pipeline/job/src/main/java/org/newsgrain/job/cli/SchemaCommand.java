package org.newsgrain.job.cli;

import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import picocli.CommandLine.Command;

/** Prints the data dictionary, as {@code docs/data-dictionary.md} has it. */
@Command(
    name = "schema",
    description = "Print the data dictionary: every table, column, type and meaning.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

  @Override
  public void run() {
    System.out.println("# Data dictionary");
    Tables.ALL.forEach(SchemaCommand::print);
  }

  private static void print(Table table) {
    System.out.printf("%n## %s%n%n%s%n%n", table.name(), table.meaning());
    System.out.println("| column | type | meaning |\n|---|---|---|");
    for (Column column : table.columns()) {
      System.out.printf(
          "| `%s`%s | %s%s | %s |%n",
          column.name(),
          table.key().contains(column) ? " (key)" : "",
          column.type(),
          column.required() ? "" : ", may be missing",
          column.meaning());
    }
  }
}
