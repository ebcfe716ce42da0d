package org.newsgrain.bench.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Words by source as Beam's own example counts words, an element a word: {@code BeamWordCount
 * FOLDER OUTPUT}. The DirectRunner's checks are off.
 */
public final class BeamWordCount {

  private BeamWordCount() {}

  /** Counts. */
  public static void main(String[] args) {
    DirectOptions options = PipelineOptionsFactory.as(DirectOptions.class);
    options.setEnforceEncodability(false);
    options.setEnforceImmutability(false);
    Path root = Path.of(args[0]).toAbsolutePath();
    Pipeline pipeline = Pipeline.create(options);
    pipeline
        .apply(FileIO.match().filepattern(root + "/**"))
        .apply(FileIO.readMatches())
        .apply(ParDo.of(new Cut(root.toString())))
        .apply(Count.perElement())
        .apply(MapElements.into(TypeDescriptors.strings()).via(BeamWordCount::line))
        .apply(TextIO.write().to(args[1]).withSuffix(".csv"));
    PipelineResult.State state = pipeline.run().waitUntilFinish();
    System.exit(state == PipelineResult.State.DONE ? 0 : 1);
  }

  private static String line(KV<String, Long> count) {
    return count.getKey() + "," + count.getValue();
  }

  /** Emits each word of a file behind its source. */
  private static final class Cut extends DoFn<FileIO.ReadableFile, String> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private final String root;

    Cut(String root) {
      this.root = root;
    }

    @ProcessElement
    public void process(@Element FileIO.ReadableFile file, OutputReceiver<String> out)
        throws IOException {
      Path path = Path.of(file.getMetadata().resourceId().toString());
      String source = Path.of(root).relativize(path).getName(0).toString();
      String text = new String(file.readFullyAsBytes(), StandardCharsets.UTF_8);
      Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
      while (word.find()) {
        out.output(source + "," + word.group());
      }
    }
  }
}
