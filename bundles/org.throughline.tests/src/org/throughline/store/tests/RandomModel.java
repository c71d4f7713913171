package org.throughline.store.tests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.ModelPackages;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/** Parts of every kind with something in every field, the same for the same seed. */
public final class RandomModel {

    private static final List<String> TEXTS = List.of("plain", " spaces around ", "line\nbreak", "return\rand\r\nboth",
            "tab\there", "\n", "]]>", "a < b & c > d \"e\" 'f'", "&amp;&#10;", "Zürich – Łódź", "e\u0301 and \u00e9",
            "\uD83C\uDF93 cap", "שלום עולם", "مرحبا", "\u2028\u0085\u00A0", "<!-- -->", "<?xml?>", "-", "=1+1",
            "\uFFFD\uE000", "x".repeat(3000));

    private final Random random;
    private final List<EClass> types = new ArrayList<>();
    private final List<Identified> all = new ArrayList<>();
    private int count;

    public RandomModel(long seed) {
        this(seed, type -> true);
    }

    /** A model of some kinds only. */
    public RandomModel(long seed, Predicate<EClass> wanted) {
        random = new Random(seed);
        ModelPackages.shipped().forEach(one -> one.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass type && !type.isAbstract() && wanted.test(type)) {
                types.add(type);
            }
        }));
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (EClass type : types) {
            if (BasePackage.Literals.PART.isSuperTypeOf(type)) {
                parts.add((Part) make(type, 0));
                parts.add((Part) make(type, 0));
            }
        }
        all.forEach(this::refer);
        return parts;
    }

    private EObject make(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isDerived() && !attribute.isTransient() && !attribute.isID()
                    && attribute != BasePackage.Literals.PART__RESTRICTED && random.nextInt(10) < 7) {
                set(object, attribute);
            }
        }
        if (object instanceof Identified identified) {
            identified.setId("id-" + count++);
            all.add(identified);
        }
        for (EReference reference : type.getEAllContainments()) {
            int wanted = depth == 0 ? 1 + random.nextInt(2) : depth < 4 ? random.nextInt(2) : 0;
            List<EClass> kinds = concrete(reference.getEReferenceType());
            for (int i = 0; !kinds.isEmpty() && i < (reference.isMany() ? wanted : Math.min(wanted, 1)); i++) {
                add(object, reference, make(pick(kinds), depth + 1));
            }
        }
        return object;
    }

    private void refer(Identified object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                    && random.nextInt(10) < 6) {
                List<Identified> targets = all.stream()
                        .filter(one -> reference.getEReferenceType().isInstance(one)).toList();
                for (int i = 0; i < (reference.isMany() ? random.nextInt(4) : 1) && !targets.isEmpty(); i++) {
                    add(object, reference, pick(targets));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EReference reference, Object value) {
        if (reference.isMany()) {
            Collection<Object> list = (Collection<Object>) object.eGet(reference);
            if (!list.contains(value)) {
                list.add(value);
            }
        } else {
            object.eSet(reference, value);
        }
    }

    @SuppressWarnings("unchecked")
    private void set(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                Object value = value(attribute.getEAttributeType());
                Collection<Object> list = (Collection<Object>) object.eGet(attribute);
                if (!list.contains(value)) {
                    list.add(value);
                }
            }
        } else {
            object.eSet(attribute, value(attribute.getEAttributeType()));
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum choices) {
            return pick(choices.getELiterals()).getInstance();
        }
        return switch (type.getInstanceClass().getSimpleName()) {
            case "String" -> pick(TEXTS) + random.nextInt(10);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt();
            case "BigDecimal" -> new BigDecimal(new BigInteger(60, random), random.nextInt(12) - 3);
            case "LocalDate" -> LocalDate.of(1900 + random.nextInt(300), 1, 1).plusDays(random.nextInt(366));
            default -> throw new IllegalStateException("No value for " + type.getName());
        };
    }

    private List<EClass> concrete(EClass wanted) {
        return types.stream().filter(type -> wanted.isSuperTypeOf(type)
                && !BasePackage.Literals.PART.isSuperTypeOf(type)
                && type != BasePackage.Literals.KNOWLEDGE_BASE).toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
