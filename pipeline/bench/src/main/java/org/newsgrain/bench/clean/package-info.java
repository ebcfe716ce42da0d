/** Trains the score by which page furniture is told from articles, and checks it. */
package org.newsgrain.bench.clean;
