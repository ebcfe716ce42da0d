package org.newsgrain.text.decode;

/**
 * The text of a file or record, ready for every other room.
 *
 * @param text in normal form C, lines separated by {@code \n}; see {@link PlainText}
 * @param charset the IANA name of the charset that the bytes were read in
 */
public record DecodedText(String text, String charset) {}
