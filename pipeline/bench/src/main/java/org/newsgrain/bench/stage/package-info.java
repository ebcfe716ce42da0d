/** How fast each step of the way of an article is, alone and on one thread. */
package org.newsgrain.bench.stage;
