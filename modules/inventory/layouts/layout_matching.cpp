// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/layout_matching.h"

#include "inventory/layouts/map_points.h"
#include "inventory/layouts/shape_matching.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

constexpr double nanoOfSquareMetre = 1e9;

double middleOf(QList<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers.isEmpty() ? 0 : numbers.at(numbers.size() / 2);
}

class LayoutMatcher
{
public:
    LayoutMatcher(const Reader &reader, const Project &project, const QList<LayoutShape> &shapes)
        : m_shapes(shapes), m_finder(project.code)
    {
        for (const Plot &plot : reader.select<Plot>(u"project_id = :project order by number"_s, {{u"project"_s, project.id.uuid()}})) {
            m_finder.add(plot.id.uuid(), plot.number);
            m_plots.insert(plot.id.uuid(), plot);
            m_order.append(plot.id.uuid());
        }
    }

    LayoutMatching match()
    {
        for (const LayoutShape &shape : m_shapes)
            matchOne(shape);
        m_result.plots = m_order.size();
        m_result.matched = m_found.size();
        for (const QUuid &plot : std::as_const(m_order)) {
            if (!m_found.contains(plot))
                m_result.missing.append(m_plots.value(plot).number);
        }
        m_result.unitMicrometres = static_cast<qint64>(std::llround(middleOf(m_units)));
        takeAlikeForPlots();
        return m_result;
    }

private:
    void matchOne(const LayoutShape &shape)
    {
        const QStringList words = shape.words.split(u'\n', Qt::SkipEmptyParts);
        MatchedShape matched{shape.kind, nameOf(words), {}};
        for (const QString &word : words) {
            const QUuid plot = shape.isLine ? QUuid() : m_finder.find(word);
            if (plot.isNull())
                continue;
            matched.kind = ShapeKind::Plot;
            matched.name = m_plots.value(plot).number;
            if (m_found.contains(plot)) {
                m_result.repeated.append(matched.name);
            } else {
                m_found.insert(plot);
                matched.plot = Id<Plot>(plot);
                measure(shape, m_plots.value(plot));
            }
            break;
        }
        m_result.shapes.append(matched);
    }

    /// What people wrote rather than what a program counted ("12 m road" rather than "path4471").
    static QString nameOf(const QStringList &words)
    {
        static const QRegularExpression counted(QStringLiteral("^(path|rect|polygon|polyline|circle|ellipse|line|shape|g|svg|layer)[ -]?\\d*$"),
                                                QRegularExpression::CaseInsensitiveOption);
        for (auto word = words.crbegin(); word != words.crend(); ++word) {
            if (!counted.match(*word).hasMatch())
                return word->left(100);
        }
        return {};
    }

    void measure(const LayoutShape &shape, const Plot &plot)
    {
        const QList<QPolygon> rings = mapPointsOf(shape.points);
        const double size = rings.isEmpty() ? 0 : mapRingSize(rings.first());
        if (size <= 0)
            return;
        m_sizes.append(size);
        if (!plot.area.isZero())
            m_units.append(std::sqrt(static_cast<double>(plot.area.nanoSquareMetres()) / nanoOfSquareMetre / size) * 1e6);
    }

    /// What is about as large as the plots that were found is a plot whose number nobody knows.
    void takeAlikeForPlots()
    {
        const double usual = middleOf(m_sizes);
        for (qsizetype i = 0; i < m_shapes.size(); ++i) {
            MatchedShape &shape = m_result.shapes[i];
            const bool isUndecided = shape.plot.isNull() && !m_shapes.at(i).isLine && (!m_shapes.at(i).isKindSure || shape.kind == ShapeKind::Plot);
            const QList<QPolygon> rings = isUndecided ? mapPointsOf(m_shapes.at(i).points) : QList<QPolygon>();
            const double size = rings.isEmpty() ? 0 : mapRingSize(rings.first());
            const bool isAlike = isUndecided && shape.kind == ShapeKind::Plot ? true : size > usual / 3 && size < usual * 3;
            if (!isUndecided || !isAlike)
                continue;
            shape.kind = ShapeKind::Plot;
            if (!m_result.repeated.contains(shape.name))
                m_result.unmatched.append(shape.name.isEmpty() ? text("ImportLayout", "without a name") : shape.name);
        }
    }

    const QList<LayoutShape> &m_shapes;
    PlotFinder m_finder;
    QHash<QUuid, Plot> m_plots;
    QList<QUuid> m_order;
    QSet<QUuid> m_found;
    QList<double> m_units; ///< micrometres of a unit by each plot found
    QList<double> m_sizes; ///< of the shapes of plots
    LayoutMatching m_result;
};

} // namespace

LayoutMatching matchLayout(const Reader &reader, const Project &project, const QList<LayoutShape> &shapes)
{
    return LayoutMatcher(reader, project, shapes).match();
}

} // namespace freehold
