/** Commands that compute the weights shipped with the text module from training data. */
package org.newsgrain.bench.train;
