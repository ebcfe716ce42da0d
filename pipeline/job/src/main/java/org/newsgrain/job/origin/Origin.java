package org.newsgrain.job.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgrain.text.document.LanguageTag;

/**
 * Where an article comes from.
 *
 * @param source who published it, never empty, without control characters
 * @param published the day it was published, where the input names one
 * @param languageHint what the input says of its language
 * @param url its address, or empty
 * @param dateUnreadable whether the input names a date, and none that can be read
 */
public record Origin(
    String source,
    Optional<LocalDate> published,
    Optional<LanguageTag> languageHint,
    String url,
    boolean dateUnreadable) {}
