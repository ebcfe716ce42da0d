package org.newsgrain.job.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.TableReader;

/** Writes a snapshot's {@code report.html}: one self-contained page, the same for the same rows. */
public final class Report {

  /** What the page's file is called. */
  public static final String FILE = "report.html";

  /** So many of the largest sources can be looked at by day, which keeps the page small. */
  private static final int TIMELINE_SOURCES = 12;

  private Report() {}

  /**
   * Writes the page into {@code snapshot}, from the CSV files there.
   *
   * @param id the snapshot's id
   * @throws IOException if a table can't be read or the page can't be written
   */
  public static void write(Path snapshot, String id) throws IOException {
    Assets assets = Assets.read();
    Map<String, Html> slots = slots(new TableReader(snapshot), id);
    slots.put("policy", new Html().text(assets.policy()));
    slots.put("css", assets.style());
    slots.put("script", assets.script());
    Files.writeString(snapshot.resolve(FILE), Template.named("report.html").fill(slots));
  }

  private static Map<String, Html> slots(TableReader reader, String id) throws IOException {
    Sources sources = Sources.read(reader);
    Parts parts = new Parts(sources, Integer.MAX_VALUE);
    Parts timeParts = new Parts(sources, TIMELINE_SOURCES);
    Documents documents = Documents.read(reader, sources.period(), timeParts);
    NamedEntities entities = NamedEntities.read(reader);
    Mentions mentions = Mentions.read(reader, entities.top(), parts);
    DistinctiveTerms terms = DistinctiveTerms.read(reader, sources);
    Trends trends = Trends.read(reader, entities, sources, timeParts);
    Together together = Together.read(reader, parts);
    Removals removals = Removals.read(reader);
    Rejections rejections = Rejections.read(reader);
    PageData data =
        new PageData(sources, parts)
            .entities(entities, mentions)
            .terms(terms)
            .timeline(documents.published(), trends, timeParts)
            .pairs(together);

    Map<String, Html> slots = new TreeMap<>();
    slots.put("id", new Html().text(id));
    slots.put("data", data.html());
    slots.put("headline", HeadlineSection.of(sources, entities));
    slots.put("ledger", LedgerSection.of(new Ledger(sources, documents, removals, rejections)));
    slots.put("sources", SourcesSection.of(sources));
    slots.put("entities", EntitiesSection.of(entities, sources));
    slots.put("heatmap", HeatMapSection.of(HeatMap.of(entities, sources, mentions, parts)));
    slots.put("distinctive", DistinctiveSection.of(terms));
    slots.put("timeline", TimelineSection.of(documents, trends));
    slots.put("together", TogetherSection.of(together));
    slots.put("duplicates", DuplicatesSection.of(Duplicates.read(reader)));
    slots.put("removed", RemovedSection.of(removals));
    slots.put("rejected", RejectedSection.of(rejections));
    return slots;
  }
}
