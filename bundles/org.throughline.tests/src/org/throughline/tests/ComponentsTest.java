package org.throughline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** What plug-ins contribute as components reaches whoever asks for it. */
class ComponentsTest {

    private final BundleContext framework = FrameworkUtil.getBundle(ComponentsTest.class).getBundleContext();
    private final ServiceComponentRuntime runtime = framework
            .getService(framework.getServiceReference(ServiceComponentRuntime.class));

    @Test
    void eachBundleWithComponentsHasThemRead() {
        List<String> announced = ourBundles().filter(bundle -> bundle.getHeaders().get("Service-Component") != null)
                .map(Bundle::getSymbolicName).sorted().toList();
        List<String> read = runtime.getComponentDescriptionDTOs().stream()
                .map(component -> component.bundle.symbolicName)
                .filter(name -> name.startsWith("org.throughline.")).distinct().sorted().toList();
        assertTrue(announced.contains("org.throughline.library"), announced::toString);
        assertEquals(announced, read);
    }

    @Test
    void noComponentWaitsForSomethingThatIsNotThere() {
        List<String> waiting = runtime
                .getComponentDescriptionDTOs(ourBundles().toArray(Bundle[]::new)).stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream())
                .filter(each -> each.state != ComponentConfigurationDTO.ACTIVE
                        && each.state != ComponentConfigurationDTO.SATISFIED)
                .map(each -> each.description.name).toList();
        assertEquals(List.of(), waiting);
    }

    private Stream<Bundle> ourBundles() {
        return Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.throughline."));
    }
}
