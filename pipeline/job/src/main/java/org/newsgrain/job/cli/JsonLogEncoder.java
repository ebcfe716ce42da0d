package org.newsgrain.job.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What libraries log, in the lines of {@link JsonLog}; {@code logback.xml} names it. */
public final class JsonLogEncoder extends EncoderBase<ILoggingEvent> {

  /** Names the appender to use, when it is not the one for text. */
  static final String APPENDER = "newsgrain.log.appender";

  private static final byte[] NOTHING = {};

  @Override
  public byte[] headerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    Map<String, String> figures = Map.of("logger", event.getLoggerName());
    String line =
        JsonLog.line(
            event.getInstant(),
            level(event.getLevel()),
            "log",
            event.getFormattedMessage(),
            figures);
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String level(Level level) {
    return level == Level.WARN ? "warning" : level.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public byte[] footerBytes() {
    return NOTHING;
  }
}
