/**
 * What one can do with a knowledge base: open, change, undo, save, check and report. The packages beside this one hold
 * the contracts that plug-ins implement.
 */
package org.throughline.core;
