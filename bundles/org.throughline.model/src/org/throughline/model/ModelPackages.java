package org.throughline.model;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.throughline.model.base.BasePackage;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.library.LibraryPackage;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.plans.PlansPackage;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.system.SystemPackage;

/** The packages of the model that ship with Throughline. A plug-in may add packages whose roots extend {@code Part}. */
public final class ModelPackages {

    private ModelPackages() {}

    /**
     * All shipped packages, initialised.
     *
     * @return the packages in the order of the documentation: base, organisation, system, plans, playbooks, feedback,
     *         library
     */
    public static List<EPackage> shipped() {
        return List.of(BasePackage.eINSTANCE, OrganisationPackage.eINSTANCE, SystemPackage.eINSTANCE,
                PlansPackage.eINSTANCE, PlaybooksPackage.eINSTANCE, FeedbackPackage.eINSTANCE,
                LibraryPackage.eINSTANCE);
    }
}
