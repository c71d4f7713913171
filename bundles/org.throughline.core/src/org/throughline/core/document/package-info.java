/** The neutral document that reports are made of, and the writers that turn it into files. */
package org.throughline.core.document;
