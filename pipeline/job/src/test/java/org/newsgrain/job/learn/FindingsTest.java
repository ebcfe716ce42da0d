package org.newsgrain.job.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.LongHashSet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.clean.Customs;
import org.newsgrain.text.clean.Recurrence;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.template.Templates;

class FindingsTest {

  private static final RunPlan.Learning LEARNING = new RunPlan.Learning(true, Customs.NONE, 0.8);

  private final Random random = new Random(11);

  @TempDir private Path scratch;

  @Test
  void whatIsFoundDependsNeitherOnTheLanesNorOnTheirOrder() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String text = "Start | News | " + i + "\n\n" + sentence(60) + "\n" + sentence(9) + "\nAbout";
      documents.add(document(i % 5, i, text));
      if (i % 10 == 0) {
        documents.add(document(7 + i % 20, 1000 + i, text));
      }
    }
    byte[] whole = bytes(findings(documents, 1));
    for (int lanes = 2; lanes < 30; lanes += 9) {
      Collections.shuffle(documents, random);
      assertThat(bytes(findings(documents, lanes))).isEqualTo(whole);
    }
  }

  @Test
  void aTextThatIsPrintedAgainDoesNotMakeItsLinesRecur() throws IOException {
    String wire = sentence(80) + "\nCorrection: an earlier version had the wrong year.";
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      documents.add(document(i % 2, i, "Start | News\n" + wire));
      documents.add(document(i % 2, 10 + i, "Start | News\n" + sentence(80)));
    }
    Templates templates = findings(documents, 3).templates();
    assertThat(templates.forSource("s0").of("Start | News")).isEqualTo(new Recurrence(6, 6, 2));
    assertThat(templates.forSource("s0").of("Correction: an earlier version had the wrong year."))
        .isEqualTo(new Recurrence(1, 6, 1));
  }

  @Test
  void withoutCleaningNoLineIsNoted() throws IOException {
    NoteTaker taker = new NoteTaker(new RunPlan.Learning(false, Customs.NONE, 0.8), scratch);
    try (taker) {
      taker.add(document(0, 0, "Start | News\nA storm came."));
    }
    assertThat(taker.notes().lines()).isEmpty();
    assertThat(taker.notes().fingerprints()).hasSize(1);
  }

  @Test
  void runsAreClosedBetweenDocumentsWhateverTheirSize() throws IOException {
    List<Path> many = new ArrayList<>();
    List<Path> one = new ArrayList<>();
    try (LineWriter small = new LineWriter(scratch, many::add, 5);
        LineWriter large = new LineWriter(scratch, one::add)) {
      for (int i = 0; i < 40; i++) {
        String lines = (sentence(4) + "\n").repeat(2) + "shared " + "abcd".charAt(i % 4) + "\nEnd";
        Document document = document(i % 3, i, lines + (i == 9 ? longText() : ""));
        small.add(document);
        large.add(document);
      }
    }
    assertThat(many).hasSizeBetween(10, 40);
    assertThat(one).hasSize(1);
    Duplicates none = Duplicates.of(List.of());
    assertThat(bytes(new Findings(none, TemplateSearch.among(many, none), new LongHashSet())))
        .isEqualTo(bytes(new Findings(none, TemplateSearch.among(one, none), new LongHashSet())));
  }

  private Findings findings(List<Document> documents, int lanes) throws IOException {
    List<Notes> notes = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      NoteTaker taker = new NoteTaker(LEARNING, scratch);
      try (taker) {
        for (int i = lane; i < documents.size(); i += lanes) {
          taker.add(documents.get(i));
        }
      }
      notes.add(taker.notes());
    }
    Collections.shuffle(notes, random);
    return Findings.of(notes, LEARNING);
  }

  private static byte[] bytes(Findings findings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    findings.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private String longText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append('\n').append(sentence(2));
    }
    return text.toString();
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < words; i++) {
      sentence.append(' ').append(Integer.toString(10_000 + random.nextInt(900_000), 36));
    }
    return sentence.append('.').toString();
  }

  private static Document document(int source, int number, String text) {
    return new Document(
        "p" + number, 0, "s" + source, Optional.empty(), Optional.empty(), "", "", "", "", 1, text);
  }
}
