package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.newsgrain.job.table.Tables;

/** The entities of a snapshot and what became of each spelling. Held whole: it is of one corpus. */
final class Names {

  /** How often a spelling is used: as published, and as counted again. */
  static final class Use {
    final String entityId;
    final long count;
    final long documents;
    long countAgain;
    long documentsAgain;

    Use(String entityId, long count, long documents) {
      this.entityId = entityId;
      this.count = count;
      this.documents = documents;
    }
  }

  /**
   * The key of {@code names}.
   *
   * @param entityId the entity
   * @param language its language
   * @param surface the spelling
   */
  record NameKey(String entityId, String language, String surface) {
    @Override
    public String toString() {
      return "entity_id=" + entityId + " language=" + language + " surface=" + surface;
    }
  }

  /**
   * What an entity is called.
   *
   * @param name its name
   * @param type its type
   */
  record Entity(String name, String type) {}

  /**
   * An entity in a language.
   *
   * @param language the language
   * @param entityId the entity
   */
  record InLanguage(String language, String entityId) {}

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<NameKey, Use> names = new HashMap<>();
  private final Map<Form, Use> forms = new HashMap<>();
  private final Map<InLanguage, Long> counts = new HashMap<>();

  /**
   * Reads them, and compares each with the others.
   *
   * @throws IOException if a table can't be read
   */
  static Names of(Snapshot snapshot, Findings findings) throws IOException {
    Names all = new Names();
    snapshot
        .tables()
        .read(Tables.NAMES, row -> all.addName(new RowKey(Tables.NAMES, row), findings));
    Map<NameKey, Long> spelled = new HashMap<>();
    snapshot
        .tables()
        .read(
            Tables.FORMS,
            row -> {
              RowKey key = new RowKey(Tables.FORMS, row);
              Use use =
                  new Use(key.text("entity_id"), key.number("count"), key.number("documents"));
              Form form = Form.of(row);
              all.forms.put(form, use);
              spelled.merge(
                  new NameKey(use.entityId, form.language(), form.surface()), use.count, Long::sum);
              requireParts("forms", key, use, findings);
            });
    all.names.forEach(
        (name, use) ->
            findings.compare(
                "names", name, "count, as forms sum to", spelled.remove(name), use.count));
    spelled.keySet().forEach(name -> findings.add("forms", name + ": not in names"));
    return all;
  }

  private void addName(RowKey row, Findings findings) {
    String id = row.text("entity_id");
    Entity entity = new Entity(row.text("name"), row.text("type"));
    Entity known = entities.putIfAbsent(id, entity);
    if (known != null) {
      findings.compare("names", row, "name and type, as elsewhere", known, entity);
    }
    Use use = new Use(id, row.number("count"), row.number("documents"));
    names.put(new NameKey(id, row.text("language"), row.text("surface")), use);
    counts.merge(new InLanguage(row.text("language"), id), use.count, Long::sum);
    requireParts("names", row, use, findings);
    if (row.text("merged_by").isBlank()) {
      findings.add("names", row + ": merged_by: expected a reason, found none");
    }
  }

  private static void requireParts(String table, RowKey row, Use use, Findings findings) {
    if (use.documents < 1 || use.documents > use.count) {
      findings.add(table, row + ": " + use.count + " mentions in " + use.documents + " documents");
    }
  }

  /** The entity of that id, or null. */
  Entity entity(String id) {
    return entities.get(id);
  }

  /** What became of a form, or null if a rule drops it. */
  Use form(Form form) {
    return forms.get(form);
  }

  Map<Form, Use> forms() {
    return forms;
  }

  Map<NameKey, Use> names() {
    return names;
  }

  /** How often an entity is mentioned in a language. */
  long count(String language, String id) {
    return counts.getOrDefault(new InLanguage(language, id), 0L);
  }

  Map<InLanguage, Long> counts() {
    return counts;
  }
}
