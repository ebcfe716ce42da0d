package org.newsgrain.job.report;

import java.util.List;

/** The entities that each language mentions most, with their spellings. */
final class EntitiesSection {

  private static final int LANGUAGES = 6;
  private static final int SPELLINGS = 5;

  private EntitiesSection() {}

  static Html of(NamedEntities entities, Sources sources) {
    List<String> languages =
        sources.languages().stream()
            .filter(code -> !entities.top(code).isEmpty())
            .limit(LANGUAGES)
            .toList();
    if (languages.isEmpty()) {
      return new Html().element("p", "No entity was counted.", "class", "none");
    }
    Html html = new Html().open("div", "class", "pair");
    languages.forEach(code -> html.add(table(code, entities.top(code))));
    return html.closeLine();
  }

  private static Html table(String language, List<NamedEntity> entities) {
    DataTable table =
        new DataTable(
            Show.language(language),
            DataTable.Column.text("Entity and its spellings"),
            DataTable.Column.number("Mentions"),
            DataTable.Column.bars());
    long most = entities.get(0).count();
    for (NamedEntity entity : entities) {
      table.row(name(entity), DataTable.cell(entity.count()), DataTable.bar(entity.count(), most));
    }
    return table.html();
  }

  private static Html name(NamedEntity entity) {
    Html html = new Html().data(entity.name()).text(" ").add(type(entity.type()));
    boolean onlyOne =
        entity.allSpellings() == 1 && entity.spellings().get(0).text().equals(entity.name());
    return onlyOne ? html : html.add(spellings(entity));
  }

  private static Html type(String type) {
    String meaning =
        switch (type) {
          case "PER" -> "person";
          case "ORG" -> "organization";
          case "LOC" -> "place";
          default -> type;
        };
    return new Html().element("span", meaning, "class", "type");
  }

  private static Html spellings(NamedEntity entity) {
    Html html = new Html().open("span", "class", "spellings");
    List<NamedEntity.Spelling> all = entity.spellings();
    List<NamedEntity.Spelling> shown = all.subList(0, Math.min(SPELLINGS, all.size()));
    for (NamedEntity.Spelling spelling : shown) {
      html.open("span")
          .data(spelling.text())
          .text("\u00A0")
          .element("small", Show.count(spelling.count()))
          .close()
          .text(" ");
    }
    long more = entity.allSpellings() - shown.size();
    return (more > 0 ? html.element("span", Show.count(more) + " more") : html).close();
  }
}
