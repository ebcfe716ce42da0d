/** What is known of names before any text is read: words of the packs, CLDR's places. */
package org.newsgrain.text.name;
