package org.newsgrain.job.format;

import java.io.IOException;

/**
 * Opens what a file holds.
 *
 * @param format how it has to be read
 * @param content the file's bytes, packed or not
 * @param budget how much of it may be unpacked
 */
record Opening(Format format, Content content, Budget budget) {

  /** The bytes that the records lie in. */
  Content bytes() {
    // Members of a packed WARC file are unpacked one by one, so that a reader can begin at any.
    return format.isPackedWarc() ? content : format.open(content, budget);
  }

  /** The records of the file, from {@code start} on. */
  Records records(Layout.Start start, Limits limits) throws IOException, RejectedException {
    Content bytes = bytes();
    return Guard.call(
        () ->
            switch (format.kind()) {
              case JSON_LINES ->
                  new JsonRecords(bytes, start.offset(), limits.fields(), limits.maxText());
              case CSV ->
                  new CsvRecords(bytes, start.offset(), false, limits.fields(), limits.maxText());
              case TSV ->
                  new CsvRecords(bytes, start.offset(), true, limits.fields(), limits.maxText());
              case WARC -> new WarcRecords(bytes, start.offset(), limits.maxText());
              default -> throw new IllegalStateException(format + " has no records");
            });
  }

  /** The files of the archive, from {@code start} on. */
  Members members(Layout.Start start) throws IOException, RejectedException {
    Content bytes = bytes();
    return Guard.call(
        () ->
            format.kind() == Kind.ZIP
                ? new ZipMembers(bytes, start.record(), start.offset())
                : new TarMembers(bytes));
  }
}
