/** What others would use in Newsgrain's place, for the comparison in {@code bench/compare}. */
package org.newsgrain.bench.compare;
