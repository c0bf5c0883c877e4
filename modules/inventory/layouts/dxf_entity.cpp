// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/dxf_entity.h"

#include "inventory/layouts/drawing.h"

#include <QRegularExpression>
#include <QtMath>

#include <cmath>

namespace freehold {
namespace {

constexpr int piecesOfCircle = 32;
constexpr double narrowLetter = 0.6; ///< width of a letter by its height

/// The curve between two corners: `bulge` is the tangent of a quarter of its angle, positive to the left.
void addBulge(QPolygonF &points, QPointF from, QPointF to, double bulge)
{
    const double angle = 4 * std::atan(bulge);
    const QPointF chord = to - from;
    const double length = std::hypot(chord.x(), chord.y());
    if (length <= 0 || std::abs(angle) < 1e-6)
        return;
    const double radius = length / (2 * std::sin(angle / 2));
    const QPointF normal(-chord.y() / length, chord.x() / length);
    const QPointF centre = (from + to) / 2 + normal * (radius * std::cos(angle / 2));
    const double start = std::atan2(from.y() - centre.y(), from.x() - centre.x());
    const int pieces = std::max(2, static_cast<int>(std::abs(angle) / (2 * M_PI) * piecesOfCircle));
    for (int i = 1; i < pieces; ++i) {
        const double at = start + angle * i / pieces;
        points.append(centre + QPointF(std::cos(at), std::sin(at)) * std::abs(radius));
    }
}

} // namespace

QByteArrayView DxfEntity::word(int code) const
{
    for (const DxfGroup &group : m_groups) {
        if (group.code == code)
            return group.value;
    }
    return {};
}

double DxfEntity::number(int code, double otherwise) const
{
    return drawnNumber(word(code)).value_or(otherwise);
}

QString DxfEntity::text(int code) const
{
    return QString::fromUtf8(word(code)).simplified();
}

QPolygonF DxfEntity::corners(bool isClosed) const
{
    struct Corner {
        QPointF point;
        double bulge = 0;
    };
    QList<Corner> corners;
    for (const DxfGroup &group : m_groups) {
        const double value = drawnNumber(group.value).value_or(0);
        if (group.code == 10)
            corners.append({{value, 0}});
        else if (group.code == 20 && !corners.isEmpty())
            corners.last().point.setY(value);
        else if (group.code == 42 && !corners.isEmpty())
            corners.last().bulge = value;
    }
    QPolygonF points;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        points.append(corners.at(i).point);
        const bool isLast = i + 1 == corners.size();
        if (!isLast || isClosed)
            addBulge(points, corners.at(i).point, corners.at(isLast ? 0 : i + 1).point, corners.at(i).bulge);
    }
    return points;
}

QPolygonF DxfEntity::arc() const
{
    const double from = qDegreesToRadians(number(50));
    double angle = qDegreesToRadians(number(51)) - from;
    if (angle <= 0)
        angle += 2 * M_PI;
    const int pieces = std::max(2, static_cast<int>(angle / (2 * M_PI) * piecesOfCircle));
    QPolygonF points;
    for (int i = 0; i <= pieces; ++i) {
        const double at = from + angle * i / pieces;
        points.append(point() + QPointF(std::cos(at), std::sin(at)) * number(40));
    }
    return points;
}

QString DxfEntity::words() const
{
    QString words;
    for (const DxfGroup &group : m_groups) {
        if (group.code == 1 || group.code == 3)
            words += QString::fromUtf8(group.value);
    }
    if (m_type != QByteArrayView("MTEXT"))
        return words.simplified();
    static const QRegularExpression breaks(QStringLiteral(R"(\\[PN~])"));
    static const QRegularExpression codes(QStringLiteral(R"(\\[ACcfFHQTWp][^;]*;|\\[LlOoKk]|[{}])"));
    return words.replace(breaks, QStringLiteral(" ")).remove(codes).simplified();
}

QPointF DxfEntity::middleOfWords() const
{
    if (m_type == QByteArrayView("MTEXT")) {
        const int attachment = static_cast<int>(number(71, 1)); // 1..9, row by row from the top left
        const double width = number(41);
        return point() + QPointF(width * (0.5 - ((attachment - 1) % 3) / 2.0), number(40) * ((attachment - 1) / 3 - 1) * 0.5);
    }
    const bool isAligned = number(72) != 0 || number(73) != 0;
    if (isAligned)
        return point(11);
    const double turn = qDegreesToRadians(number(50));
    const double half = number(40) * narrowLetter * static_cast<double>(words().size()) / 2;
    return point() + QPointF(std::cos(turn) * half - std::sin(turn) * number(40) / 2, std::sin(turn) * half + std::cos(turn) * number(40) / 2);
}

} // namespace freehold
