/** The nouns that every room shares: documents, lines, spans, languages, rejections. */
package org.newsgrain.text.document;
