package org.newsgrain.text.score;

/**
 * A paragraph, heading or other run of lines that stay or go together, and what is known of it from
 * elsewhere.
 *
 * @param start where it starts in the text
 * @param end one past its last character
 * @param cue what the phrases of the packs say of it
 * @param documents in how many documents of its source it stands
 * @param ofDocuments how many documents its source has, 0 if nothing is known
 * @param sources in how many sources it stands
 */
public record Block(int start, int end, Cue cue, int documents, int ofDocuments, int sources) {}
