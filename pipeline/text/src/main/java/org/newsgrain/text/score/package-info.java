/** How likely a block of text is page furniture, by signals that need no language to be known. */
package org.newsgrain.text.score;
