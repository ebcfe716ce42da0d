package org.newsgrain.job.remote;

import java.util.List;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.options.PipelineOptions;

/** Tells Beam of two stores whose files are in folders of this machine. */
public final class FolderStore implements FileSystemRegistrar {

  @Override
  public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
    return List.of(new FolderFileSystem("objects", false), new FolderFileSystem("tree", true));
  }
}
