/** Tokens to mentions, and surface forms to entities. */
package org.newsgrain.text.entity;
