// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/svg_reader.h"

#include "exchange/xml_stream.h"
#include "inventory/layouts/shape_words.h"
#include "inventory/layouts/svg_numbers.h"
#include "inventory/layouts/svg_path.h"

#include <cstring>

namespace freehold {
namespace {

constexpr qint64 longestTag = qint64(1) * 1024 * 1024; ///< paths write all their corners into one
constexpr double widthOfLetter = 0.55; ///< of the height of the type
constexpr double usualType = 16;

/// What an element passes on to those inside it.
struct SvgGroup {
    QTransform place;
    QString words;  ///< what the groups around are called
    QString styles; ///< class of the element itself, which often names what it is
    bool isShown = true;
    bool hasFill = true;
    double type = usualType; ///< height of letters
    double anchor = 0;       ///< 0 = text begins at its point, 0.5 = is centred on it, 1 = ends there
};

/// The value of a property in a style attribute: "fill:none;stroke:#000".
QByteArray styleValue(QByteArrayView style, QByteArrayView property)
{
    for (const QByteArray &part : style.toByteArray().split(';')) {
        const qsizetype colon = part.indexOf(':');
        if (colon > 0 && part.left(colon).trimmed() == property)
            return part.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray property(const XmlAttributes &attributes, QByteArrayView name)
{
    const QByteArray styled = styleValue(attributes.value("style"), name);
    return styled.isEmpty() ? attributes.value(name).trimmed().toByteArray() : styled;
}

class SvgReading final : public XmlHandler
{
public:
    SvgReading() : m_builder(LayoutFormat::Svg) { m_groups.append(SvgGroup()); }

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        m_builder.countNode();
        ++m_depth;
        m_isSvg = m_isSvg || name == "svg";
        if (m_hiddenDepth > 0)
            return pass();
        if (isAside(name)) {
            m_hiddenDepth = m_depth;
            return pass();
        }
        if (name == "title" || name == "desc") {
            m_titleDepth = m_depth;
            m_title.clear();
            return pass();
        }
        enter(name, attributes);
        if (name == "text" || name == "tspan")
            startText(name, attributes);
        else if (m_groups.last().isShown)
            addElement(name, attributes);
        pass();
    }

    void endElement(QByteArrayView name) override
    {
        if (m_hiddenDepth == m_depth)
            m_hiddenDepth = 0;
        else if (m_titleDepth == m_depth)
            endTitle();
        else if (m_hiddenDepth == 0)
            leave(name);
        --m_depth;
        pass();
    }

    void characters(QByteArrayView utf8) override
    {
        if (m_hiddenDepth > 0)
            return;
        QString &words = m_titleDepth > 0 ? m_title : m_words;
        if ((m_titleDepth > 0 || m_textDepth > 0) && words.size() < 1'000)
            words += QString::fromUtf8(utf8);
    }

    [[nodiscard]] bool isSvg() const { return m_isSvg; }
    [[nodiscard]] Result<Drawing> finish() { return m_builder.finish(); }

private:
    static bool isAside(QByteArrayView name)
    {
        for (const char *aside : {"defs", "clipPath", "mask", "pattern", "symbol", "marker", "style", "metadata", "script", "foreignObject", "namedview"}) {
            if (name == aside)
                return true;
        }
        return false;
    }

    /// Takes what the builder refuses to the parser.
    void pass()
    {
        if (m_builder.problem())
            stop(*m_builder.problem());
    }

    void enter(QByteArrayView name, const XmlAttributes &attributes)
    {
        m_lastShape = -1;
        SvgGroup group = m_groups.last();
        if (const QByteArrayView written = attributes.value("transform"); !written.isEmpty()) {
            const std::optional<QTransform> own = svgTransform(written);
            if (!own)
                m_builder.refuse(ErrorCode::InvalidInput, text("Layout", "The transform “%1” of the drawing is not understood. Save it as plain SVG.")
                                                              .arg(QString::fromUtf8(written.first(std::min<qsizetype>(60, written.size())))));
            else
                group.place = *own * group.place;
        }
        group.isShown = group.isShown && property(attributes, "display") != "none" && property(attributes, "visibility") != "hidden";
        if (const QByteArray fill = property(attributes, "fill"); !fill.isEmpty())
            group.hasFill = fill != "none" && fill != "transparent";
        if (const QByteArray anchor = property(attributes, "text-anchor"); !anchor.isEmpty())
            group.anchor = anchor == "middle" ? 0.5 : anchor == "end" ? 1 : 0;
        if (const std::optional<double> type = SvgNumbers(property(attributes, "font-size")).next(); type && *type > 0)
            group.type = *type;
        m_own = wordsOf(attributes);
        if (name != "svg") // a drawing called “Park View” is no park
            group.words = (group.words + u' ' + m_own.join(u' ')).right(300);
        group.styles = QString::fromUtf8(attributes.value("class")).left(100);
        m_groups.append(group);
    }

    static QStringList wordsOf(const XmlAttributes &attributes)
    {
        QStringList words;
        for (const char *name : {"data-number", "data-plot", "label", "id", "data-name"}) {
            const QString word = QString::fromUtf8(attributes.value(name)).replace(u'_', u' ').simplified().left(100);
            if (!word.isEmpty())
                words.append(word);
        }
        return words;
    }

    void addElement(QByteArrayView name, const XmlAttributes &attributes)
    {
        const auto number = [&](const char *attribute) { return SvgNumbers(attributes.value(attribute)).next().value_or(0); };
        if (name == "rect") {
            const QRectF rect(number("x"), number("y"), number("width"), number("height"));
            if (rect.width() > 0 && rect.height() > 0)
                add({{QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}), true}}, attributes);
        } else if (name == "circle" && number("r") > 0) {
            add({{svgEllipse({number("cx"), number("cy")}, number("r"), number("r")), true}}, attributes);
        } else if (name == "ellipse" && number("rx") > 0 && number("ry") > 0) {
            add({{svgEllipse({number("cx"), number("cy")}, number("rx"), number("ry")), true}}, attributes);
        } else if (name == "line") {
            add({{QPolygonF({QPointF(number("x1"), number("y1")), QPointF(number("x2"), number("y2"))}), false}}, attributes);
        } else if (name == "polygon" || name == "polyline") {
            addPoints(attributes, name == "polygon");
        } else if (name == "path") {
            const std::optional<QList<SvgStroke>> strokes = svgStrokes(attributes.value("d"));
            if (strokes)
                add(*strokes, attributes);
            else if (!attributes.value("d").trimmed().isEmpty())
                m_builder.refuse(ErrorCode::InvalidInput, text("Layout", "A path of the drawing is not understood (%1). Save it as plain SVG.").arg(m_own.value(0, QStringLiteral("path"))));
        }
    }

    void addPoints(const XmlAttributes &attributes, bool isClosed)
    {
        SvgNumbers numbers(attributes.value("points"));
        QPolygonF points;
        while (const std::optional<double> x = numbers.next()) {
            const std::optional<double> y = numbers.next();
            if (!y || points.size() > DrawingLimits::pointsOfShape)
                break;
            points.append({*x, *y});
        }
        if (!numbers.atEnd() && points.size() <= DrawingLimits::pointsOfShape)
            m_builder.refuse(ErrorCode::InvalidInput, text("Layout", "The corners of a shape are not understood (%1). Save the drawing as plain SVG.").arg(m_own.value(0, QStringLiteral("polygon"))));
        else
            add({{points, isClosed || (points.size() > 3 && points.first() == points.last())}}, attributes);
    }

    /// Strokes that are closed, or filled without being dashed, are the rings of one shape; the others lines.
    void add(const QList<SvgStroke> &strokes, const XmlAttributes &attributes)
    {
        const QByteArray dashes = property(attributes, "stroke-dasharray");
        const bool isDashed = !dashes.isEmpty() && dashes != "none";
        const SvgGroup &group = m_groups.last();
        const QString layer = group.words + u' ' + group.styles;
        DrawnShape area{.rings = {}, .words = m_own, .layer = layer};
        DrawnShape line{.rings = {}, .isLine = true, .words = m_own, .layer = layer};
        for (const SvgStroke &stroke : strokes) {
            const bool isArea = stroke.isClosed || (group.hasFill && !isDashed && stroke.points.size() > 3);
            (isArea ? area : line).rings.append(group.place.map(stroke.points));
        }
        for (DrawnShape *shape : {&area, &line}) {
            if (shape->rings.isEmpty())
                continue;
            const qsizetype before = m_builder.drawing().shapes.size();
            m_builder.addShape(std::move(*shape));
            if (m_builder.drawing().shapes.size() > before)
                m_lastShape = before;
        }
    }

    void startText(QByteArrayView name, const XmlAttributes &attributes)
    {
        const std::optional<double> x = SvgNumbers(attributes.value("x")).next();
        const std::optional<double> y = SvgNumbers(attributes.value("y")).next();
        if (name == "text" || x || y)
            endText();
        if (name == "text")
            m_textAt = {};
        m_textAt = {x.value_or(m_textAt.x()), y.value_or(m_textAt.y())};
        m_textGroup = m_groups.last();
        if (name == "text")
            m_textDepth = m_depth;
    }

    void endText()
    {
        const QString words = m_words.simplified();
        m_words.clear();
        if (words.isEmpty() || !m_textGroup.isShown)
            return;
        const double width = widthOfLetter * m_textGroup.type * static_cast<double>(words.size());
        const QPointF middle = m_textAt + QPointF(width * (0.5 - m_textGroup.anchor), -0.35 * m_textGroup.type);
        m_builder.addText({m_textGroup.place.map(middle), words});
    }

    void endTitle()
    {
        m_titleDepth = 0;
        const qsizetype shape = m_lastShape;
        if (shape >= 0 && shape < m_builder.drawing().shapes.size() && !m_title.simplified().isEmpty())
            m_builder.drawing().shapes[shape].words.prepend(m_title.simplified().left(100));
    }

    void leave(QByteArrayView name)
    {
        if (name == "text") {
            endText();
            m_textDepth = 0;
        }
        m_lastShape = -1;
        if (m_groups.size() > 1)
            m_groups.removeLast();
    }

    DrawingBuilder m_builder;
    QList<SvgGroup> m_groups;
    QStringList m_own;        ///< words of the element at hand
    qsizetype m_lastShape = -1; ///< that a title inside its element belongs to
    int m_depth = 0;
    int m_hiddenDepth = 0; ///< depth of the element whose inside is passed over; 0 = none
    int m_titleDepth = 0;
    int m_textDepth = 0;
    QString m_title;
    QString m_words;
    QPointF m_textAt;
    SvgGroup m_textGroup;
    bool m_isSvg = false;
};

} // namespace

Result<Drawing> readSvg(const QByteArray &bytes, const QString &name)
{
    SvgReading reading;
    qsizetype at = 0;
    const ByteSource source = [&](char *buffer, qint64 capacity) -> Result<qint64> {
        const qsizetype count = std::min<qsizetype>(capacity, bytes.size() - at);
        std::memcpy(buffer, bytes.constData() + at, static_cast<std::size_t>(count));
        at += count;
        return qint64(count);
    };
    if (Result<void> parsed = parseXml(source, reading, name, nullptr, {.namesType = true, .tagBytes = longestTag}); !parsed)
        return parsed.error();
    if (!reading.isSvg())
        return Error{ErrorCode::InvalidInput, text("Layout", "%1 is no SVG drawing. Choose a drawing saved as SVG.").arg(name), {}};
    return reading.finish();
}

} // namespace freehold
