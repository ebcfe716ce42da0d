/** How fast texts are parted into tokens, beside what others would use. */
package org.newsgrain.bench.token;
