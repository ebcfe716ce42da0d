package org.newsgrain.job.audit;

import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.mention.Mention;

/**
 * A spelling and the name it stands for: the key of {@code forms}.
 *
 * @param type as the text has it
 * @param language its language
 * @param name the fullest name that the document gives
 * @param surface the spelling
 */
record Form(String type, String language, String name, String surface) {

  /** The form of a row of {@code forms}. */
  static Form of(Row row) {
    return new Form(
        (String) row.cell(Tables.FORMS.index("type")),
        (String) row.cell(Tables.FORMS.index("language")),
        (String) row.cell(Tables.FORMS.index("name")),
        (String) row.cell(Tables.FORMS.index("surface")));
  }

  /** The form of a mention. */
  static Form of(Mention mention, String language) {
    return new Form(mention.type().name(), language, mention.name(), mention.surface());
  }

  @Override
  public String toString() {
    return "type=" + type + " language=" + language + " name=" + name + " surface=" + surface;
  }
}
