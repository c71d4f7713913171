/** Handoff: routines, step-away, verification, onboarding. */
package org.throughline.playbooks.internal;
