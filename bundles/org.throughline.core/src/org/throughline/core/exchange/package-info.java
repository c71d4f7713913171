/** The knowledge base as tables, and tables back into the knowledge base. */
package org.throughline.core.exchange;
