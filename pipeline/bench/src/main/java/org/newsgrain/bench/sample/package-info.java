/** What benches of single steps measure on, and by which clock. */
package org.newsgrain.bench.sample;
