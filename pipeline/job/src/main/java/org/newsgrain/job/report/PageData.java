package org.newsgrain.job.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the page's scripts show, as JSON: rows are arrays, and sources, languages and entities are
 * named once and then by their numbers, which keeps the page small.
 */
final class PageData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root = JSON.createObjectNode();
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final Map<String, Integer> entities = new LinkedHashMap<>();

  /** Begins with the sources and languages that all else refers to. */
  PageData(Sources all, Parts parts) {
    ArrayNode names = root.putArray("sources");
    for (Source source : all.largest()) {
      sources.put(source.name(), sources.size());
      names.add(source.name());
    }
    ArrayNode codes = root.putArray("languages");
    for (String code : all.languages()) {
      languages.put(code, languages.size());
      codes.addArray().add(code).add(Show.language(code));
    }
    root.put("otherSources", all.number() - all.largest().size());
    addParts("parts", parts);
  }

  /** Rows of source (-1 for others), language, articles, repeats, words, characters, removed. */
  private void addParts(String name, Parts parts) {
    ArrayNode rows = root.putArray(name);
    for (SourceLanguage part : parts.list()) {
      rows.addArray()
          .add(sources.getOrDefault(part.source(), -1))
          .add(languages.get(part.language()))
          .add(part.documents())
          .add(part.duplicates())
          .add(part.tokens())
          .add(part.chars())
          .add(part.charsRemoved());
    }
  }

  /** Entities with their spellings, and in {@code cells} rows of part, mentions, articles. */
  PageData entities(NamedEntities named, Mentions mentions) {
    root.put("allEntities", named.number());
    ArrayNode rows = root.putArray("entities");
    for (NamedEntity entity : named.top()) {
      entities.put(entity.id(), entities.size());
      ObjectNode row = rows.addObject();
      row.put("name", entity.name()).put("type", entity.type());
      row.put("allSpellings", entity.allSpellings());
      ArrayNode spellings = row.putArray("spellings");
      for (NamedEntity.Spelling spelling : entity.spellings()) {
        spellings
            .addArray()
            .add(spelling.text())
            .add(languages.get(spelling.language()))
            .add(spelling.count());
      }
      ArrayNode cells = row.putArray("cells");
      mentions
          .of(entity)
          .byPart()
          .forEach(
              (part, tally) ->
                  cells.addArray().add(part).add(tally.count()).add(tally.documents()));
    }
    return this;
  }

  /** Parts with rows of spelling, uses and score. */
  PageData terms(DistinctiveTerms terms) {
    ArrayNode parts = root.putArray("distinctive");
    for (DistinctiveTerms.Part part : terms.parts()) {
      ObjectNode row = parts.addObject();
      row.put("source", sources.get(part.sourceLanguage().source()));
      row.put("language", languages.get(part.sourceLanguage().language()));
      row.put("tokens", part.sourceLanguage().tokens());
      row.put("compared", part.isCompared());
      ArrayNode rows = row.putArray("terms");
      for (DistinctiveTerms.Term term : part.terms()) {
        rows.addArray().add(term.spelling()).add(term.count()).add(Math.round(term.score()));
      }
    }
    return this;
  }

  /** The bars' labels, and the counts of articles and of some entities' mentions by part. */
  PageData timeline(Optional<Series> published, Trends trends, Parts parts) {
    published.ifPresent(
        articles -> {
          addParts("timeParts", parts);
          ObjectNode timeline = root.putObject("timeline");
          timeline.put("step", articles.period().step().noun());
          ArrayNode labels = timeline.putArray("labels");
          articles.period().labels().forEach(labels::add);
          addSeries(timeline.putArray("articles"), articles);
          ArrayNode mentions = timeline.putArray("mentions");
          for (Trends.Trend trend : trends.list()) {
            ObjectNode row = mentions.addObject().put("entity", entities.get(trend.entity().id()));
            addSeries(row.putArray("series"), trend.mentions());
          }
        });
    return this;
  }

  /** Rows of part, first bar that has any, and the counts from there to the last that has any. */
  private static void addSeries(ArrayNode rows, Series series) {
    for (Map.Entry<Integer, long[]> part : series.byPart().entrySet()) {
      long[] counts = part.getValue();
      int first = 0;
      while (counts[first] == 0) {
        first++;
      }
      int last = counts.length - 1;
      while (counts[last] == 0) {
        last--;
      }
      ArrayNode row = rows.addArray().add(part.getKey()).add(first);
      Arrays.stream(counts, first, last + 1).forEach(row::add);
    }
  }

  /** Rows of name, entity (-1 unless shown), the other's, and cells of part, articles, NPMI. */
  PageData pairs(Together together) {
    root.put("allPairs", together.number());
    ArrayNode rows = root.putArray("pairs");
    for (EntityPair pair : together.pairs()) {
      ArrayNode row = rows.addArray();
      row.add(pair.name()).add(entities.getOrDefault(pair.id(), -1));
      row.add(pair.otherName()).add(entities.getOrDefault(pair.otherId(), -1));
      ArrayNode cells = row.addArray();
      pair.byPart().forEach((part, meeting) -> add(cells.addArray().add(part), meeting));
    }
    return this;
  }

  private static void add(ArrayNode cell, EntityPair.Meeting meeting) {
    cell.add(meeting.documents()).add(Math.round(100 * meeting.npmi()) / 100.0);
  }

  /**
   * All of it, safe inside a script element.
   *
   * @throws IOException if it can't be written
   */
  Html html() throws IOException {
    return Html.json(JSON.writeValueAsString(root));
  }
}
