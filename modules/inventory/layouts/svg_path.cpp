// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/svg_path.h"

#include "inventory/layouts/svg_numbers.h"

#include <QtMath>

#include <array>
#include <cmath>

namespace freehold {
namespace {

constexpr int piecesOfCurve = 12;
constexpr int piecesOfTurn = 32; ///< of a whole circle

/// An elliptical arc by the end points it is written with (SVG 1.1, appendix F.6).
class SvgArc
{
public:
    SvgArc(QPointF from, QPointF to, QPointF radii, double degrees, bool isLarge, bool isPositive)
        : m_radii(std::abs(radii.x()), std::abs(radii.y())), m_turn(qDegreesToRadians(degrees))
    {
        const QPointF half = turned((from - to) / 2, -m_turn);
        const double excess = square(half.x() / m_radii.x()) + square(half.y() / m_radii.y());
        if (excess > 1)
            m_radii *= std::sqrt(excess);
        const double below = square(m_radii.x() * half.y()) + square(m_radii.y() * half.x());
        const double above = std::max(0.0, square(m_radii.x() * m_radii.y()) - below);
        const double factor = (isLarge == isPositive ? -1 : 1) * std::sqrt(below > 0 ? above / below : 0);
        const QPointF centre(factor * m_radii.x() * half.y() / m_radii.y(), -factor * m_radii.y() * half.x() / m_radii.x());
        m_centre = turned(centre, m_turn) + (from + to) / 2;
        m_start = std::atan2((half.y() - centre.y()) / m_radii.y(), (half.x() - centre.x()) / m_radii.x());
        m_sweep = std::atan2((-half.y() - centre.y()) / m_radii.y(), (-half.x() - centre.x()) / m_radii.x()) - m_start;
        if (isPositive && m_sweep < 0)
            m_sweep += 2 * M_PI;
        if (!isPositive && m_sweep > 0)
            m_sweep -= 2 * M_PI;
    }

    void addTo(QPolygonF &points) const
    {
        const int pieces = std::max(2, static_cast<int>(std::abs(m_sweep) / (2 * M_PI) * piecesOfTurn));
        for (int i = 1; i < pieces; ++i) {
            const double angle = m_start + m_sweep * i / pieces;
            points.append(m_centre + turned({m_radii.x() * std::cos(angle), m_radii.y() * std::sin(angle)}, m_turn));
        }
    }

private:
    static double square(double number) { return number * number; }
    static QPointF turned(QPointF point, double angle)
    {
        return {point.x() * std::cos(angle) - point.y() * std::sin(angle), point.x() * std::sin(angle) + point.y() * std::cos(angle)};
    }

    QPointF m_radii;
    double m_turn;
    QPointF m_centre;
    double m_start = 0;
    double m_sweep = 0;
};

/// Carries out the commands of path data.
class SvgPath
{
public:
    explicit SvgPath(QByteArrayView data) : m_numbers(data) {}

    std::optional<QList<SvgStroke>> read()
    {
        char command = m_numbers.nextLetter();
        if (command != 'M' && command != 'm')
            return {};
        while (command != 0) {
            if (!carryOut(command))
                return {};
            const char next = m_numbers.nextLetter();
            if (next == 0 && m_numbers.atEnd())
                break;
            // Numbers without a letter go on with the command before; after a move they are lines.
            command = next != 0 ? next : command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            if (next == 0 && (command == 'Z' || command == 'z'))
                return {};
        }
        end(false);
        return m_strokes;
    }

private:
    bool carryOut(char command)
    {
        m_isRelative = command >= 'a';
        switch (command) {
        case 'M': case 'm': return move();
        case 'L': case 'l': return line();
        case 'H': case 'h': return level();
        case 'V': case 'v': return upright();
        case 'C': case 'c': return cubic(false);
        case 'S': case 's': return cubic(true);
        case 'Q': case 'q': return quadratic(false);
        case 'T': case 't': return quadratic(true);
        case 'A': case 'a': return arc();
        case 'Z': case 'z': end(true); return true;
        default: return false;
        }
    }

    std::optional<QPointF> point()
    {
        const std::optional<double> x = m_numbers.next();
        const std::optional<double> y = x ? m_numbers.next() : std::nullopt;
        if (!y)
            return {};
        return (m_isRelative ? m_at : QPointF()) + QPointF(*x, *y);
    }

    bool move()
    {
        const std::optional<QPointF> to = point();
        if (!to)
            return false;
        end(false);
        m_at = m_start = *to;
        return true;
    }

    bool go(std::optional<QPointF> to)
    {
        if (!to)
            return false;
        if (m_points.isEmpty())
            m_points.append(m_at);
        m_points.append(*to);
        m_at = *to;
        m_handle = *to;
        return true;
    }

    bool line() { return go(point()); }

    bool level()
    {
        const std::optional<double> x = m_numbers.next();
        return x && go(QPointF(*x + (m_isRelative ? m_at.x() : 0), m_at.y()));
    }

    bool upright()
    {
        const std::optional<double> y = m_numbers.next();
        return y && go(QPointF(m_at.x(), *y + (m_isRelative ? m_at.y() : 0)));
    }

    bool cubic(bool isSmooth)
    {
        const std::optional<QPointF> first = isSmooth ? std::optional(m_at * 2 - m_handle) : point();
        const std::optional<QPointF> second = first ? point() : std::nullopt;
        const std::optional<QPointF> to = second ? point() : std::nullopt;
        if (!to)
            return false;
        curve({m_at, *first, *second, *to});
        m_handle = *second;
        return true;
    }

    bool quadratic(bool isSmooth)
    {
        const std::optional<QPointF> handle = isSmooth ? std::optional(m_at * 2 - m_handle) : point();
        const std::optional<QPointF> to = handle ? point() : std::nullopt;
        if (!to)
            return false;
        curve({m_at, m_at + (*handle - m_at) * 2 / 3, *to + (*handle - *to) * 2 / 3, *to});
        m_handle = *handle;
        return true;
    }

    void curve(const std::array<QPointF, 4> &p)
    {
        for (int i = 1; i <= piecesOfCurve; ++i) {
            const double t = static_cast<double>(i) / piecesOfCurve;
            const double u = 1 - t;
            go(p[0] * (u * u * u) + p[1] * (3 * u * u * t) + p[2] * (3 * u * t * t) + p[3] * (t * t * t));
        }
    }

    bool arc()
    {
        const std::optional<double> radiusX = m_numbers.next();
        const std::optional<double> radiusY = m_numbers.next();
        const std::optional<double> degrees = m_numbers.next();
        const std::optional<double> isLarge = m_numbers.nextFlag();
        const std::optional<double> isPositive = m_numbers.nextFlag();
        const std::optional<QPointF> to = point();
        if (!radiusX || !radiusY || !degrees || !isLarge || !isPositive || !to)
            return false;
        if (m_points.isEmpty())
            m_points.append(m_at);
        if (*radiusX != 0 && *radiusY != 0 && *to != m_at)
            SvgArc(m_at, *to, {*radiusX, *radiusY}, *degrees, *isLarge != 0, *isPositive != 0).addTo(m_points);
        return go(to);
    }

    void end(bool isClosed)
    {
        if (m_points.size() > 1)
            m_strokes.append({m_points, isClosed || m_points.first() == m_points.last()});
        m_points.clear();
        m_at = m_handle = m_start;
    }

    SvgNumbers m_numbers;
    bool m_isRelative = false;
    QPointF m_at;
    QPointF m_start;
    QPointF m_handle; ///< the last control point, for smooth curves
    QPolygonF m_points;
    QList<SvgStroke> m_strokes;
};

std::optional<QTransform> oneTransform(const QByteArray &name, const QList<double> &n)
{
    const qsizetype count = n.size();
    if (name == "translate" && (count == 1 || count == 2))
        return QTransform::fromTranslate(n.at(0), count == 2 ? n.at(1) : 0);
    if (name == "scale" && (count == 1 || count == 2))
        return QTransform::fromScale(n.at(0), n.at(count - 1));
    if (name == "rotate" && count == 1)
        return QTransform().rotate(n.at(0));
    if (name == "rotate" && count == 3)
        return QTransform().translate(n.at(1), n.at(2)).rotate(n.at(0)).translate(-n.at(1), -n.at(2));
    if (name == "skewX" && count == 1)
        return QTransform(1, 0, std::tan(qDegreesToRadians(n.at(0))), 1, 0, 0);
    if (name == "skewY" && count == 1)
        return QTransform(1, std::tan(qDegreesToRadians(n.at(0))), 0, 1, 0, 0);
    if (name == "matrix" && count == 6)
        return QTransform(n.at(0), n.at(1), n.at(2), n.at(3), n.at(4), n.at(5));
    return {};
}

} // namespace

std::optional<QList<SvgStroke>> svgStrokes(QByteArrayView data)
{
    return SvgPath(data).read();
}

std::optional<QTransform> svgTransform(QByteArrayView text)
{
    QTransform all;
    QByteArrayView rest = text.trimmed();
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf('(');
        const qsizetype close = rest.indexOf(')');
        if (open < 0 || close < open)
            return {};
        const QByteArray name = rest.first(open).toByteArray().replace(',', ' ').trimmed();
        SvgNumbers numbers(rest.sliced(open + 1, close - open - 1));
        QList<double> values;
        while (const std::optional<double> number = numbers.next())
            values.append(*number);
        const std::optional<QTransform> one = numbers.atEnd() ? oneTransform(name, values) : std::nullopt;
        if (!one)
            return {};
        all = *one * all;
        rest = rest.sliced(close + 1).trimmed();
    }
    if (!all.isInvertible())
        return {};
    return all;
}

QPolygonF svgEllipse(QPointF centre, double radiusX, double radiusY)
{
    QPolygonF points;
    for (int i = 0; i < piecesOfTurn; ++i) {
        const double angle = 2 * M_PI * i / piecesOfTurn;
        points.append(centre + QPointF(radiusX * std::cos(angle), radiusY * std::sin(angle)));
    }
    return points;
}

} // namespace freehold
