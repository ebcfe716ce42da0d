package org.newsgrain.job.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    SideTable.read(bytes, rows);
    return new EntityRules(rows.rules);
  }

  private static final class Rows extends SideRows {

    private final List<EntityRule> rules = new ArrayList<>();

    Rows(String file) {
      super(file, COLUMNS);
    }

    @Override
    Optional<String> lack(List<String> header) {
      return header.containsAll(NEEDED)
          ? Optional.empty()
          : Optional.of("the header needs " + String.join(" and ", NEEDED));
    }

    @Override
    void addRow(long line, List<String> fields) {
      String word = cell(fields, "action").strip().toLowerCase(Locale.ROOT);
      EntityRule.Action action = null;
      for (EntityRule.Action known : EntityRule.Action.values()) {
        action = known.name().toLowerCase(Locale.ROOT).equals(word) ? known : action;
      }
      if (action == null) {
        problem(line, "action is merge, split, rename, retype or drop, not " + quoted(word));
        return;
      }
      String to = cell(fields, "to").strip();
      EntityRule rule =
          new EntityRule(
              action,
              cell(fields, "match").strip(),
              cell(fields, "language").strip(),
              cell(fields, "type").strip().toUpperCase(Locale.ROOT),
              action == EntityRule.Action.RETYPE ? to.toUpperCase(Locale.ROOT) : to,
              place(line));
      if (isRight(line, rule)) {
        addInAllLanguages(rule);
      }
    }

    /** {@code no} is Norwegian of either kind, so a rule for each. */
    private void addInAllLanguages(EntityRule rule) {
      if (rule.language().isEmpty()) {
        rules.add(rule);
      }
      LanguageCodes.tags(rule.language()).forEach(language -> rules.add(rule.in(language)));
    }

    private boolean isRight(long line, EntityRule rule) {
      int before = problems();
      if (rule.match().isEmpty()) {
        problem(line, "match is empty; which names are meant?");
      }
      if (!rule.language().isEmpty() && LanguageCodes.tags(rule.language()).isEmpty()) {
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
      return problems() == before;
    }

    private static boolean isType(String text) {
      return Stream.of(EntityType.values()).anyMatch(type -> type.name().equals(text));
    }

    private static String quoted(String text) {
      return "'" + text + "'";
    }
  }
}
