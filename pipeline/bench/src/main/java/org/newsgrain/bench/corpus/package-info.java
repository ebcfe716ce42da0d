/** Made-up corpora of any size for measuring: news-like in all that costs time, with no sense. */
package org.newsgrain.bench.corpus;
