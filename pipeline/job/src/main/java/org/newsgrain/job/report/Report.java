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

  private Report() {}

  /**
   * Writes the page into {@code snapshot}, from the CSV files there.
   *
   * @param id the snapshot's id
   * @throws IOException if a table can't be read or the page can't be written
   */
  public static void write(Path snapshot, String id) throws IOException {
    String page = Template.named("report.html").fill(slots(new TableReader(snapshot), id));
    Files.writeString(snapshot.resolve(FILE), page);
  }

  private static Map<String, Html> slots(TableReader reader, String id) throws IOException {
    Sources sources = Sources.read(reader);
    Documents documents = Documents.read(reader, sources.period());
    NamedEntities entities = NamedEntities.read(reader);
    Removals removals = Removals.read(reader);
    Rejections rejections = Rejections.read(reader);
    Ledger ledger = new Ledger(sources, documents, removals, rejections);

    Map<String, Html> slots = new TreeMap<>();
    slots.put("css", Template.named("report.css").asIs());
    slots.put("id", new Html().text(id));
    slots.put("headline", HeadlineSection.of(sources, entities));
    slots.put("ledger", LedgerSection.of(ledger));
    slots.put("sources", SourcesSection.of(sources));
    slots.put("entities", EntitiesSection.of(entities, sources));
    slots.put("heatmap", HeatMapSection.of(HeatMap.read(reader, entities, sources)));
    slots.put("distinctive", DistinctiveSection.of(DistinctiveTerms.read(reader, sources)));
    slots.put("timeline", TimelineSection.of(documents, Trends.read(reader, entities, sources)));
    slots.put("duplicates", DuplicatesSection.of(Duplicates.read(reader)));
    slots.put("removed", RemovedSection.of(removals));
    slots.put("rejected", RejectedSection.of(rejections));
    return slots;
  }
}
