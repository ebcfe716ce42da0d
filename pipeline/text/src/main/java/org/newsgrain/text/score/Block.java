package org.newsgrain.text.score;

import java.util.List;

/**
 * A paragraph, heading or other run of lines that stay or go together, and what is known of it from
 * elsewhere.
 *
 * @param lines its lines, by their numbers in the {@link Reading}
 * @param cue what the phrases of the packs say of it
 * @param documents in how many documents of its source it stands
 * @param ofDocuments how many documents its source has, 0 if nothing is known
 * @param sources in how many sources it stands
 */
public record Block(List<Integer> lines, Cue cue, int documents, int ofDocuments, int sources) {}
