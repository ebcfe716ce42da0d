package org.newsgrain.job.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsgrain.text.entity.EntityRule;
import org.newsgrain.text.entity.EntityRules;
import org.newsgrain.text.name.EntityType;

/** Reads what an analyst says of the entities: the columns action, match, language, type, to. */
public final class EntityRulesFile {

  /** What the file is called beside the articles; directly in the input folder it is no article. */
  public static final String FILE_NAME = "entities.csv";

  private static final List<String> COLUMNS = List.of("action", "match", "language", "type", "to");
  private static final List<String> NEEDED = List.of("action", "match");

  private EntityRulesFile() {}

  /**
   * The rules in {@code bytes}.
   *
   * @param name what errors and {@code merged_by} call the file
   * @throws org.newsgrain.job.plan.UsageException if it makes no sense; the message has file, line
   *     and problem
   */
  public static EntityRules read(byte[] bytes, String name) {
    Rows rows = new Rows(name);
    SideTable.read(bytes, name, rows);
    if (rows.header.isEmpty()) {
      rows.problem(1, "the header is missing: " + String.join(",", COLUMNS));
    }
    SideTable.refuse(rows.problems);
    return new EntityRules(rows.rules);
  }

  private static final class Rows implements SideTable.Rows {

    private final String file;
    private final List<EntityRule> rules = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> header = List.of();
    private boolean headerIsRight;

    Rows(String file) {
      this.file = file;
    }

    @Override
    public void problem(long line, String problem) {
      problems.add(file + ":" + line + ": " + problem);
    }

    @Override
    public void add(long line, List<String> fields) {
      if (header.isEmpty()) {
        header = fields.stream().map(String::strip).toList();
        checkHeader(line);
        headerIsRight = problems.isEmpty();
      } else if (headerIsRight && fields.size() != header.size()) {
        problem(line, fields.size() + " fields where the header has " + header.size());
      } else if (headerIsRight) {
        addRule(line, fields);
      }
    }

    private void checkHeader(long line) {
      List<String> unknown = header.stream().filter(column -> !COLUMNS.contains(column)).toList();
      if (!unknown.isEmpty()) {
        problem(
            line,
            "unknown column "
                + String.join(", ", unknown)
                + "; known are "
                + String.join(", ", COLUMNS));
      } else if (header.stream().distinct().count() < header.size()) {
        problem(line, "a column stands in the header twice");
      } else if (!header.containsAll(NEEDED)) {
        problem(line, "the header needs " + String.join(" and ", NEEDED));
      }
    }

    private void addRule(long line, List<String> fields) {
      String word = cell(fields, "action").toLowerCase(Locale.ROOT);
      EntityRule.Action action = null;
      for (EntityRule.Action known : EntityRule.Action.values()) {
        action = known.name().toLowerCase(Locale.ROOT).equals(word) ? known : action;
      }
      if (action == null) {
        problem(line, "action is merge, split, rename, retype or drop, not " + quoted(word));
        return;
      }
      EntityRule rule =
          new EntityRule(
              action,
              cell(fields, "match"),
              cell(fields, "language"),
              cell(fields, "type").toUpperCase(Locale.ROOT),
              action == EntityRule.Action.RETYPE
                  ? cell(fields, "to").toUpperCase(Locale.ROOT)
                  : cell(fields, "to"),
              file + ":" + line);
      if (isRight(line, rule)) {
        rules.add(rule);
      }
    }

    private boolean isRight(long line, EntityRule rule) {
      int before = problems.size();
      if (rule.match().isEmpty()) {
        problem(line, "match is empty; which names are meant?");
      }
      if (!rule.language().isEmpty() && LanguageCodes.tag(rule.language()).isEmpty()) {
        problem(line, "language is no code of a language: " + rule.language());
      }
      if (!rule.type().isEmpty() && !isType(rule.type())) {
        problem(line, "type is PER, ORG or LOC, not " + quoted(rule.type()));
      }
      switch (rule.action()) {
        case MERGE, RENAME -> {
          if (rule.to().isEmpty()) {
            problem(line, "to is empty; which entity is meant?");
          }
        }
        case RETYPE -> {
          if (!isType(rule.to())) {
            problem(line, "to is PER, ORG or LOC for retype, not " + quoted(rule.to()));
          }
        }
        case DROP -> {
          if (!rule.to().isEmpty()) {
            problem(line, "drop takes no to; is merge meant?");
          }
        }
        case SPLIT -> {}
      }
      if (rule.action() == EntityRule.Action.RENAME && !rule.language().isEmpty()) {
        problem(line, "rename takes no language: an entity has one name");
      }
      return problems.size() == before;
    }

    private static boolean isType(String text) {
      return Stream.of(EntityType.values()).anyMatch(type -> type.name().equals(text));
    }

    private static String quoted(String text) {
      return "'" + text + "'";
    }

    private String cell(List<String> fields, String column) {
      int index = header.indexOf(column);
      return index < 0 ? "" : fields.get(index).strip();
    }
  }
}
