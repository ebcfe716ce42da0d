/** The tables that come out: columns, declared once, rows, and their order. */
package org.newsgrain.job.table;
