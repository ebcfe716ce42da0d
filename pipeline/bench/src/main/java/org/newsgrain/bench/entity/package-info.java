/** Trains and scores the tagger of names. */
package org.newsgrain.bench.entity;
