/** How well and how fast duplicates are found, on generated stories with known copies. */
package org.newsgrain.bench.duplicate;
