package org.newsgrain.text.entity;

/**
 * What has to be known of every name at once to put names into clusters.
 *
 * @param id the name's number
 * @param identity the number of the identifier that the name would give an entity: names that share
 *     it are one
 * @param full whether it has more than one word
 * @param known whether the gazetteer has it
 * @param count how many mentions have it, from 0
 */
public record NameNode(long id, long identity, boolean full, boolean known, long count) {}
