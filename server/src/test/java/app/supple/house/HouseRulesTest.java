// SPDX-License-Identifier: Apache-2.0
package app.supple.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.house.Doors.Room;
import app.supple.server.House;
import app.supple.server.Main;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Guards the plan of the house: rooms and doors, circles, clocks, names, sizes.
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("app.supple");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.YearMonth.now",
            "java.time.InstantSource.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Thread.sleep");

    static List<Room> rooms() {
        return Doors.ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_looks_only_through_its_open_doors(Room room) {
        classes()
                .that(liveIn(room))
                .should(lookOnlyInto(room))
                .because(room.because())
                .check(HOUSE);
    }

    @Test
    void every_class_lives_in_a_room_or_is_the_house_itself() {
        assertThat(HOUSE)
                .filteredOn(type -> Doors.roomOf(type.getPackageName()).isEmpty())
                .allMatch(type -> type.getPackageName().equals("app.supple.server"));
    }

    @Test
    void there_are_no_circles_between_rooms_or_inside_them() {
        slices().matching("app.supple.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("app.supple.server.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("app.supple.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_core_needs_nothing_but_the_language() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.supple.server..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                                "app.supple..",
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.nio.charset..",
                                "org.jspecify..")
                        // A value like a date: it connects to nothing.
                        .and(DescribedPredicate.not(type(URI.class))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.util.prefs..", "app.supple.server..")
                .because("what is not on its path cannot be imported")
                .check(HOUSE);
    }

    @Test
    void sql_http_yaml_icu_and_calendars_each_have_one_home() {
        onlyIn("server.store", "java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "com.zaxxer..");
        onlyIn("server.content", "org.snakeyaml..");
        onlyIn("server.command", "picocli..");
        onlyIn("server.picture", "java.awt..", "javax.imageio..");
        onlyIn("server.zone", "com.ibm.icu..");
        onlyIn("server.pdf", "org.apache.pdfbox..", "org.apache.fontbox..");
        onlyIn("server.calendar", "biweekly..");
        onlyIn("server.web.api.delivery", "io.prometheus..");
        onlyIn("server.outward", "io.helidon.webclient..");
        onlyIn("server.channel.push", "com.zerodeplibs..");
        noClasses()
                .that()
                .resideOutsideOfPackages("app.supple.server.web..", "app.supple.server.outward..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.helidon..")
                .because("nobody else knows HTTP")
                .check(HOUSE);
    }

    @Test
    void only_main_asks_the_clock_or_the_machine_for_its_zone() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class, House.class)
                .should()
                .accessTargetWhere(askForTheTime())
                .because("an InstantSource is handed in, and a zone belongs to a person")
                .check(HOUSE);
    }

    @Test
    void names_bear_an_intent() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Info|Data)")
                .because("such words say nothing about what a class is for")
                .check(HOUSE);
    }

    @Test
    void an_optional_is_an_answer_never_a_field_or_a_parameter() {
        fields().should().notHaveRawType(Optional.class).check(HOUSE);
        noMethods().should(takeAnOptional()).check(HOUSE);
    }

    @Test
    void nothing_static_ever_changes() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }

    @Test
    void a_port_has_at_most_seven_methods() {
        classes()
                .that()
                .areInterfaces()
                .should(haveAtMostSevenMethods())
                .because("a larger port is two ports")
                .check(HOUSE);
    }

    @Test
    void methods_take_at_most_four_parameters() {
        methods().should(takeAtMostFourParameters()).check(HOUSE);
    }

    /// More than in the plan; why stands in `docs/decisions/0014-sizes-that-differ.md`.
    @Test
    void at_most_68_types_in_100_are_public() {
        long all = types().count();
        long open = types().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(open * 100).as("%d of %d types are public", open, all).isLessThanOrEqualTo(all * 68);
    }

    /// The views are left out: templates are compiled into a package of their own and have to see them.
    private static Stream<JavaClass> types() {
        return HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !Doors.roomOf(type.getPackageName()).equals("server.web.page"));
    }

    private static void onlyIn(String room, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.supple." + room + "..", "app.supple.server")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("this technology lives in " + room)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> liveIn(Room room) {
        return DescribedPredicate.describe(
                "live in " + room, type -> Doors.roomOf(type.getPackageName()).equals(room.name()));
    }

    private static ArchCondition<JavaClass> lookOnlyInto(Room room) {
        return condition(
                "look only into " + room.open(),
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("app.supple"))
                        .filter(dependency -> !isOpen(room, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()))));
    }

    private static boolean isOpen(Room room, JavaClass target) {
        String other = Doors.roomOf(target.getPackageName());
        return other.equals(room.name()) || room.open().contains(other);
    }

    private static DescribedPredicate<JavaAccess<?>> askForTheTime() {
        return DescribedPredicate.describe(
                "a clock",
                access -> CLOCKS.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()));
    }

    private static ArchCondition<JavaMethod> takeAnOptional() {
        return condition("take an Optional", (method, events) -> {
            boolean takes =
                    method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Optional.class));
            events.add(new SimpleConditionEvent(method, takes, method.getFullName()));
        });
    }

    private static ArchCondition<JavaClass> haveAtMostSevenMethods() {
        return condition("have at most 7 methods", (type, events) -> {
            int methods = type.getMethods().size();
            events.add(new SimpleConditionEvent(type, methods <= 7, type.getName() + " has " + methods));
        });
    }

    private static ArchCondition<JavaMethod> takeAtMostFourParameters() {
        return condition("take at most 4 parameters", (method, events) -> {
            boolean written = !method.getModifiers().contains(JavaModifier.SYNTHETIC);
            int parameters = method.getRawParameterTypes().size();
            events.add(new SimpleConditionEvent(
                    method, !written || parameters <= 4, method.getFullName() + " takes " + parameters));
        });
    }

    private static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.check(item, events);
            }
        };
    }

    @FunctionalInterface
    private interface Check<T> {
        void check(T item, ConditionEvents events);
    }
}
