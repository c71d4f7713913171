/** Full-text search, without the library behind it. */
package org.throughline.core.search;
