/**
 * Documents that repeat others, word for word or nearly: fingerprints of each document, and the
 * search for the earliest document that has about the same word sequences.
 */
package org.newsgrain.text.duplicate;
