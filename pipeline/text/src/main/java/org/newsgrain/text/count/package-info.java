/** Tallies with an associative and commutative merge. */
package org.newsgrain.text.count;
