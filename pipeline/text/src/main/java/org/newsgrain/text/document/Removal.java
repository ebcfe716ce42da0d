package org.newsgrain.text.document;

/**
 * Why a line is not part of the article.
 *
 * @param rule a stable identifier, such as {@code comments.form.sv}
 * @param reason the same in plain words, one line
 */
public record Removal(String rule, String reason) {}
