/** One article through all rooms, and many articles into one tally. */
package org.newsgrain.text.analysis;
