package org.newsgrain.text.analysis;

/**
 * A way to write a term of one token.
 *
 * @param spelling as it is written
 * @param hash of the spelling, to find it by
 * @param isUrl whether it is an address, which means what it says in the case it has
 * @param uses the term
 */
record Word(String spelling, int hash, boolean isUrl, TermUses uses) {}
