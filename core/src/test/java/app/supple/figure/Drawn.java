// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/// A drawing, read back.
public record Drawn(String text, Document document) {
    private static final Pattern URL = Pattern.compile("url\\(#([^)]+)\\)");

    /// Reads it as XML.
    ///
    /// @throws IllegalArgumentException if it is not well-formed
    public static Drawn of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Drawn(svg, factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8))));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Element root() {
        return document.getDocumentElement();
    }

    public List<Element> elements() {
        return elements("*");
    }

    public List<Element> elements(String tag) {
        var found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /// The values of an attribute, in the order of the document.
    public List<String> attributes(String name) {
        return elements().stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    List<String> attributeNames() {
        return elements().stream().flatMap(Drawn::attributeNames).toList();
    }

    private static Stream<String> attributeNames(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName());
    }

    /// The ids that other elements ask for.
    List<String> references() {
        Stream<String> used = attributes("href").stream().map(href -> href.substring(1));
        Stream<String> painted =
                URL.matcher(text).results().map(MatchResult::group).map(url -> url.substring(5, url.length() - 1));
        return Stream.of(used, painted, attributes("aria-labelledby").stream())
                .flatMap(all -> all)
                .toList();
    }
}
