package org.throughline.core.internal.change;

import java.util.Optional;

import org.throughline.core.change.Before;
import org.throughline.core.change.Edit;
import org.throughline.core.change.EditGuard;
import org.throughline.model.base.BasePackage;

/** Whether a part is restricted is settled when it is made, since it decides in which folder its file lies. */
public final class RestrictionGuard implements EditGuard {

    @Override
    public Optional<String> refusal(Edit edit, Before before) {
        return edit.feature() == BasePackage.Literals.PART__RESTRICTED && before.existed(edit.target())
                ? Optional.of(
                        "Whether a part is restricted is settled when it is made; make a new part and move its entries.")
                : Optional.empty();
    }
}
