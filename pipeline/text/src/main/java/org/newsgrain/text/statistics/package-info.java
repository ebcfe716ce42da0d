/** The corpus statistics of the tables: formulas and nothing else. */
package org.newsgrain.text.statistics;
