/** Tokens to mentions. */
package org.newsgrain.text.mention;
