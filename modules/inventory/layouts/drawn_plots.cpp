// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/drawn_plots.h"

#include "inventory/input.h"
#include "inventory/layouts/map_points.h"
#include "inventory/operations/add_plot.h"

#include <QRegularExpression>

#include <cmath>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

/// The first of a shape's words that is a plot's number: "A-042", "12/B"; without the code of the project before it.
QString numberAmong(const QString &words, const QString &projectCode)
{
    static const QRegularExpression number(u"^[A-Za-z]{0,4}[-/ ]?[A-Za-z]{0,3}[-/ ]?\\d{1,5}[-/ ]?[A-Za-z]?$"_s);
    static const QRegularExpression counted(u"^(path|rect|text|use|line|g)[-/ ]?\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &word : words.split(u'\n', Qt::SkipEmptyParts)) {
        const bool hasCode = !projectCode.isEmpty() && word.size() > projectCode.size() + 1 && word.startsWith(projectCode, Qt::CaseInsensitive)
            && !word.at(projectCode.size()).isLetterOrNumber();
        const QString plain = word.mid(hasCode ? projectCode.size() + 1 : 0).simplified();
        if (plain.size() <= 20 && number.match(plain).hasMatch() && !counted.match(plain).hasMatch())
            return plain.toUpper();
    }
    return {};
}

class DrawnPlots
{
public:
    DrawnPlots(Transaction &tx, const ImportLayout &request, LayoutMatching &matching)
        : m_tx(tx), m_request(request), m_matching(matching), m_unit(defaultAreaUnit(tx)),
          m_code(tx.get(request.project).code), m_micrometres(request.unitMicrometres > 0 ? request.unitMicrometres : matching.unitMicrometres)
    {
    }

    void add()
    {
        for (qsizetype i = 0; i < m_request.shapes.size(); ++i) {
            const LayoutShape &shape = m_request.shapes.at(i);
            const bool mayBePlot = !shape.isLine && m_matching.shapes.at(i).plot.isNull() && (!shape.isKindSure || shape.kind == ShapeKind::Plot);
            const QString number = mayBePlot ? numberAmong(shape.words, m_code) : QString();
            if (!number.isEmpty() && !m_matching.repeated.contains(number) && !m_numbers.contains(number))
                addOne(m_matching.shapes[i], shape, number);
        }
    }

private:
    void addOne(MatchedShape &matched, const LayoutShape &shape, const QString &number)
    {
        const Outcome added = addPlot(m_tx, AddPlot{.project = m_request.project, .number = number, .area = areaOf(shape, number)});
        m_numbers.insert(number);
        m_matching.unmatched.removeOne(matched.name);
        matched = {ShapeKind::Plot, number, Id<Plot>(added.id)};
        ++m_matching.added;
        ++m_matching.matched;
        ++m_matching.plots;
    }

    [[nodiscard]] Area areaOf(const LayoutShape &shape, const QString &number) const
    {
        if (!m_request.plotArea.isZero())
            return m_request.plotArea;
        m_tx.require(m_micrometres > 0, ErrorCode::InvalidInput,
                     text("ImportLayout", "The drawing does not tell how large its plots are. Give the area of each plot, such as 200 sq yd."), u"plot_area"_s);
        const double metres = static_cast<double>(m_micrometres) / 1e6;
        const qint64 nano = std::llround(mapRingSize(mapPointsOf(shape.points).first()) * metres * metres * 1e9);
        const std::optional<Decimal> rounded = Area::fromStored(nano, QString(), m_unit).in(m_unit, 2);
        m_tx.require(rounded && rounded->units > 0, ErrorCode::InvalidInput,
                     text("ImportLayout", "Plot %1 of the drawing has no area. Draw it as a closed shape.").arg(number), u"shapes"_s);
        return m_tx.valueOf(Area::of(rounded->normalized(), m_unit));
    }

    Transaction &m_tx;
    const ImportLayout &m_request;
    LayoutMatching &m_matching;
    QString m_unit;
    QString m_code;
    qint64 m_micrometres;
    QSet<QString> m_numbers; ///< of those that were added
};

} // namespace

void addDrawnPlots(Transaction &tx, const ImportLayout &request, LayoutMatching &matching)
{
    DrawnPlots(tx, request, matching).add();
}

} // namespace freehold
