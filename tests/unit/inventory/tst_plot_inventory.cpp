// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/operations/set_plot_state.h"
#include "land_case.h"

#include <QFile>

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

QString reportText(LandCase &land, const QVariantMap &parameters)
{
    const QString path = land.company.folder.filePath(u"plots.csv"_s);
    const Result<qint64> written =
        writeReport(*land.company.store, *land.company.program.reports.find(u"plot-inventory"), parameters, path);
    if (!written)
        return written.error().text;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\r').remove(QChar(0xfeff))
                                          : QString();
}

} // namespace

class TestPlotInventory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndValuesPlotsByState()
    {
        LandCase land;
        land.plot(u"1"_s);
        land.plot(u"2"_s);
        land.company.run(SetPlotState{land.plot(u"3"_s), PlotState::Withdrawn, u"Road"_s});

        const QStringList lines = reportText(land, {}).split(u'\n', Qt::SkipEmptyParts);

        // 200 sq yd at 12,500 a square yard are 2,500,000.
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), u"GM,Available,2,400 sqyd,5000000.00"_s);
        QCOMPARE(lines.at(2), u"GM,Withdrawn,1,200 sqyd,2500000.00"_s);
    }

    void listsEveryPlot()
    {
        LandCase land;
        land.plot(u"1"_s);
        const QStringList lines = reportText(land, {{u"plots"_s, true}, {u"project"_s, land.project.uuid()}})
                                      .split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1), u"GM,1,,Available,200 sqyd,,false,12500.00,2500000.00"_s);
    }

    void leavesOutOtherProjects()
    {
        LandCase land;
        land.plot(u"1"_s);
        AddProject other;
        other.code = u"LV"_s;
        other.name = u"Lake View"_s;
        const Id<Project> second(land.company.run(other).id);
        QCOMPARE(reportText(land, {{u"project"_s, second.uuid()}}).split(u'\n', Qt::SkipEmptyParts).size(), 1);
    }
};

FREEHOLD_TEST(TestPlotInventory);
#include "tst_plot_inventory.moc"
