package org.newsgrain.job.report;

import java.util.List;
import java.util.Locale;
import org.newsgrain.job.table.Tables;

/** A made-up week of news: three sources, two languages, forty persons, two repeats. */
final class NewsWeek {

  /** A name that would run a script in a page that does not escape it. */
  static final String IMAGE = "<img src=x onerror=alert(1)>";

  /** A name that would end the page's own script. */
  static final String END_OF_SCRIPT = "</script><script>window.hacked=1</script>";

  static final List<String> SOURCES = List.of("Daily Herald", IMAGE, END_OF_SCRIPT);

  private static final int PERSONS = 40;

  private NewsWeek() {}

  /** The tables of that week. */
  static Snapshot tables() {
    Snapshot snapshot = new Snapshot();
    addSource(snapshot, 0, "en");
    addSource(snapshot, 1, "en");
    addSource(snapshot, 1, "sv");
    addSource(snapshot, 2, "en");
    for (int person = 0; person < PERSONS; person++) {
      addPerson(snapshot, person);
    }
    addPlace(snapshot);
    snapshot.row(
        Tables.REMOVED,
        "Daily Herald-en-0",
        1,
        "Daily Herald",
        "en",
        0,
        10,
        "cue." + IMAGE,
        "Asks to " + IMAGE,
        END_OF_SCRIPT);
    snapshot.row(Tables.REJECTED, "broken/" + IMAGE, 0, "NOT_TEXT", "holds " + END_OF_SCRIPT, 400);
    return snapshot;
  }

  private static void addSource(Snapshot snapshot, int source, String language) {
    String name = SOURCES.get(source);
    int articles = 9 - 3 * source;
    snapshot.source(name, language, articles, source, "2024-03-0" + (1 + source));
    for (int article = 0; article < articles; article++) {
      String repeats = article < source ? "Daily Herald-en-0" : "";
      snapshot.document(
          name + "-" + language + "-" + article, name, "2024-03-0" + (1 + article % 3), repeats);
    }
    snapshot.term(name, "harbour " + IMAGE, false, 12.5 + source);
    snapshot.term(name, "weather", false, 4.5);
  }

  private static void addPerson(Snapshot snapshot, int person) {
    String id = String.format(Locale.ROOT, "PER/%02d", person);
    String name = String.format(Locale.ROOT, "Person %02d", person);
    int mentions = 2 * PERSONS - person;
    String source = SOURCES.get(person % SOURCES.size());
    snapshot.row(
        Tables.ENTITIES, "en", source, id, name, "PER", mentions, 2, 150.0, mentions, 2, "", "");
    snapshot.row(Tables.NAMES, id, "en", name + " Åström", name, "PER", mentions, 2, "itself");
    snapshot.row(Tables.TIMELINE, "en", source, "2024-03-02", "entity", id, mentions, 2);
  }

  private static void addPlace(Snapshot snapshot) {
    String name = "Turku " + IMAGE;
    for (String language : List.of("en", "sv")) {
      snapshot.row(
          Tables.ENTITIES, language, IMAGE, "LOC/turku", name, "LOC", 90, 4, 150.0, 90, 4, "", "");
      snapshot.row(Tables.NAMES, "LOC/turku", language, name, name, "LOC", 90, 4, "itself");
      snapshot.row(
          Tables.PAIRS, language, IMAGE, "LOC/turku", "PER/01", name, "Person 01", 2, 0.71);
    }
    snapshot.row(
        Tables.PAIRS, "en", SOURCES.get(0), "PER/00", "PER/03", "Person 00", "Person 03", 3, 0.5);
  }
}
