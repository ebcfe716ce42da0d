package org.newsgrain.job.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.plan.RunPlan.Fields;

/** What {@code --field NAME=FIELD} says, given any number of times. */
final class FieldNames {

  private static final List<String> NAMES =
      List.of("text", "title", "source", "url", "date", "language");

  private FieldNames() {}

  /**
   * The fields by the names that were given, the others by their usual ones.
   *
   * @throws UsageException if one is no {@code NAME=FIELD}, or a name is unknown or given twice
   */
  static Fields of(List<String> assignments) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int sign = assignment.indexOf('=');
      String name = assignment.substring(0, Math.max(sign, 0));
      String field = assignment.substring(sign + 1);
      if (sign < 0 || field.isBlank()) {
        throw new UsageException("--field takes NAME=FIELD, not " + assignment);
      }
      if (!NAMES.contains(name)) {
        throw new UsageException(
            "--field " + assignment + ": the name must be one of " + String.join(", ", NAMES));
      }
      if (fields.put(name, field) != null) {
        throw new UsageException("--field " + name + " is given twice");
      }
    }
    return of(fields);
  }

  private static Fields of(Map<String, String> fields) {
    Fields usual = Fields.DEFAULT;
    return new Fields(
        fields.getOrDefault("text", usual.text()),
        fields.getOrDefault("title", usual.title()),
        fields.getOrDefault("source", usual.source()),
        fields.getOrDefault("url", usual.url()),
        fields.getOrDefault("date", usual.date()),
        fields.getOrDefault("language", usual.language()));
  }
}
