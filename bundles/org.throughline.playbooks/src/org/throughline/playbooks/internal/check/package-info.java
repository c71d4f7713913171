/** The rules that ask whether the work would go on if somebody left. */
package org.throughline.playbooks.internal.check;
