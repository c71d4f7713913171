/** The findings library that every new knowledge base starts with. */
package org.throughline.library.internal;
