/** Who holds what, and who could step in: the notions on which the checks of handoff and the step-away analysis rest. */
package org.throughline.playbooks.internal.handoff;
