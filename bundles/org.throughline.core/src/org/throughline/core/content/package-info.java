/** What a new knowledge base can start with. */
package org.throughline.core.content;
