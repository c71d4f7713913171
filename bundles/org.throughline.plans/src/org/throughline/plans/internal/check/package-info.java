/** The rules that ask whether plans follow what the field knows about lasting improvement. */
package org.throughline.plans.internal.check;
