// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking_company.h"
#include "inventory/operations/import_layout.h"
#include "sales/reports/plot_plan.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

static Id<Project> greenMeadows(BookingCompany &company)
{
    return company.all<Project>(u"code = 'GM'"_s).first().id;
}

class TestPlotPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsThePlotsInTheColoursOfTheirStates()
    {
        BookingCompany company;
        company.book(company.request(u"A-001"_s, company.party(u"Aarav Deshmukh"_s)));
        const auto shape = [](const QString &number, int left) {
            return LayoutShape{ShapeKind::Plot, true, false, number, u"%1,0 %2,0 %2,1000 %1,1000"_s.arg(left).arg(left + 1'000)};
        };
        company.run(ImportLayout{.project = greenMeadows(company), .name = u"site"_s, .width = 3'000, .height = 1'000, .shapes = {shape(u"A-001"_s, 0), shape(u"A-002"_s, 1'000), shape(u"A-003"_s, 2'000)}});
        QImage page(600, 300, QImage::Format_RGB32);
        page.fill(Qt::white);

        const Document document = *company.store->read([&](Reader &reader) { return plotPlanReport().make(reader, {{u"project"_s, greenMeadows(company).uuid()}}); });
        QPainter painter(&page);
        document.drawing(painter, QRectF(page.rect()));
        painter.end();

        QSet<QRgb> colours;
        for (int x = 0; x < page.width(); ++x) {
            for (int y = 0; y < page.height(); ++y)
                colours.insert(page.pixel(x, y) | 0xFF000000);
        }
        QVERIFY(colours.contains(0xFF2576B5)); // booked
        QVERIFY(colours.contains(0xFFCDEBDA)); // available
        QVERIFY(document.landscape);
    }

    static void tellsTheSameInFigures_data() { BookingCompany::addDialects(); }
    void tellsTheSameInFigures()
    {
        BookingCompany company(BookingCompany::ofDialect());
        company.book(company.request(u"A-001"_s, company.party(u"Aarav Deshmukh"_s)));
        QStringList lines;

        (void)company.store->read([&](Reader &reader) {
            const Document document = plotPlanReport().make(reader, {{u"project"_s, greenMeadows(company).uuid()}, {u"colour"_s, u"payment"_s}});
            (void)document.tables.first().produce([&](const TableRow &row) -> Result<void> {
                lines.append(row.cells.at(0).toString() + u' ' + row.cells.at(1).toString());
                return {};
            });
        });

        QCOMPARE(lines, QStringList(u"Under 25 % 1"_s));
    }

    void isWrittenAsOnePage()
    {
        BookingCompany company;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.pdf"_s);

        const Result<qint64> written = writeReport(*company.store, plotPlanReport(), {{u"project"_s, greenMeadows(company).uuid()}}, path);

        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().text));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
    }
};

FREEHOLD_TEST(TestPlotPlan);
#include "tst_plot_plan.moc"
