/** Reports: what a document says, without how it looks. */
package org.throughline.core.report;
