/** Bytes to text: charset, newlines, normal form. */
package org.newsgrain.text.decode;
