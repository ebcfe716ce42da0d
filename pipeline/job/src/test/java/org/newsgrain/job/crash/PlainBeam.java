package org.newsgrain.job.crash;

import java.nio.file.Path;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.GenerateSequence;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * What a pipeline does that lets Beam write its final files: the control of {@code src/test/crash},
 * which must find it wanting. Every file has one line, so that its bytes are the same in every run.
 */
public final class PlainBeam {

  private static final int FILES = 20;

  private PlainBeam() {}

  /** Takes the folder to write to and a word that every line is to have. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]).toAbsolutePath();
    String word = args[1];
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    pipeline
        .apply(GenerateSequence.from(0).to(FILES))
        .apply(MapElements.into(TypeDescriptors.strings()).via(number -> number + " " + word))
        .apply(
            FileIO.<String, String>writeDynamic()
                .by(line -> line.substring(0, line.indexOf(' ')))
                .withDestinationCoder(StringUtf8Coder.of())
                .via(Contextful.fn(line -> line), TextIO.sink())
                .to(folder.toString())
                .withNumShards(1)
                .withNaming(key -> (window, pane, shards, shard, compression) -> key + ".txt"));
    pipeline.run().waitUntilFinish();
  }
}
