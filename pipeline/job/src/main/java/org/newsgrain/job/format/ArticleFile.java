package org.newsgrain.job.format;

import java.io.IOException;
import java.util.Optional;
import org.newsgrain.text.document.Rejection.Reason;

/**
 * A file with articles in it. It is looked through first, so that one that breaks off in the end is
 * rejected whole and nothing of it counted; then read, in parts where it is large.
 *
 * @param name its name, which may tell its format
 * @param content its bytes
 * @param bytes how many they are
 * @param sha256 their hash, 64 hex digits
 */
public record ArticleFile(String name, Content content, long bytes, String sha256) {

  /**
   * Looks the file through.
   *
   * @throws RejectedException if it can't be read whole
   */
  public Layout survey(Limits limits) throws RejectedException {
    try {
      return new Survey(limits, new Budget(bytes)).of(name, content, bytes, 0);
    } catch (IOException e) {
      throw rejection(e);
    }
  }

  /**
   * Reads one part of the file.
   *
   * @param layout as the survey found it
   * @throws RejectedException if the file is not as the survey found it; the sink may have taken
   *     some of it by then
   */
  public void read(Layout layout, int part, Limits limits, ArticleSink sink)
      throws RejectedException {
    try {
      PartReader reader = new PartReader(limits, Budget.ofSurveyed(), sink);
      ArticleSink.Place place = new ArticleSink.Place("", 0, bytes);
      reader.read(place, content, sha256, layout, layout.part(part));
    } catch (IOException e) {
      throw rejection(e);
    }
  }

  /**
   * The bytes of the text that the file is, nothing packed any more; empty if it is a page or has
   * records.
   *
   * @throws RejectedException if they can't be read
   */
  public Optional<byte[]> text(Layout layout, Limits limits) throws RejectedException {
    if (layout.format().kind() != Kind.TEXT) {
      return Optional.empty();
    }
    try {
      return Optional.of(limits.readAll(opening(layout).bytes()));
    } catch (IOException e) {
      throw rejection(e);
    }
  }

  /**
   * The line in which each record begins, from 1, where the file is a table or JSON Lines.
   *
   * @throws RejectedException if they can't be read
   */
  public Optional<long[]> recordLines(Layout layout, Limits limits) throws RejectedException {
    if (!layout.format().kind().isLines()) {
      return Optional.empty();
    }
    try {
      int records = Math.toIntExact(layout.records());
      return Optional.of(RecordLines.of(opening(layout), records, limits));
    } catch (IOException e) {
      throw rejection(e);
    }
  }

  private Opening opening(Layout layout) {
    return new Opening(layout.format(), content, Budget.ofSurveyed());
  }

  /** What an exception says of the bytes that it was thrown over. */
  static RejectedException rejection(IOException problem) {
    if (problem instanceof DiskException) {
      return RejectedException.unreadable();
    }
    Reason reason = problem instanceof BombException ? Reason.BOMB : Reason.CORRUPT;
    String message = problem.getMessage();
    return new RejectedException(
        reason, message == null ? "breaks off" : message.lines().findFirst().orElse(""));
  }
}
