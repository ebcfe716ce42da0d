/** A text and its language to tokens, and tokens to terms. */
package org.newsgrain.text.term;
