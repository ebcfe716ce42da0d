/** Text to a language and how sure that is. */
package org.newsgrain.text.language;
