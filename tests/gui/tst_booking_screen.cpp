// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/booking_company.h"
#include "recording_window.h"
#include "sales/screens/booking_screen.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestBookingScreen final : public QObject
{
    Q_OBJECT

private:
    static QVariantMap presets(BookingCompany &company, const QStringList &numbers)
    {
        QVariantList plots;
        for (const QString &number : numbers)
            plots.append(company.plot(number).uuid());
        return {{u"plots"_s, plots}};
    }

private Q_SLOTS:
    void previewsTheGoldenPriceAndItsSchedule()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        QVariantMap begin = presets(company, {u"A-001"_s});
        begin.insert(u"plan"_s, company.request(u"A-001"_s, company.party(u"Aarav"_s)).plan.uuid());
        BookingScreen screen(window, begin);
        QSignalSpy previewed(&screen, &BookingScreen::previewed);

        QVERIFY(comes(previewed));

        // 200 sq yd x 12,500 = 2,500,000; corner 10 % 250,000; park 100,000; development 60,000 + 18 % 10,800.
        QVERIFY(screen.preview());
        QCOMPARE(screen.preview()->price.payable.minor(), 292'080'000);
        QCOMPARE(screen.preview()->schedule.size(), 4);
        QCOMPARE(totalOf(screen.preview()->schedule).minor(), 292'080'000);
    }

    void booksTwoPlotsThroughTheScreen()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        const Id<Party> buyer = company.party(u"Aarav Deshmukh"_s);
        BookingScreen screen(window, presets(company, {u"A-002"_s, u"A-003"_s}));
        screen.form().editor(u"buyer")->setValue(buyer.uuid());
        screen.form().editor(u"plan")->setValue(company.request(u"A-002"_s, buyer).plan.uuid());
        QSignalSpy booked(&screen, &BookingScreen::booked);
        QSignalSpy finished(&screen, &Screen::finished);

        QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
        screen.confirm();

        QVERIFY(comes(booked));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(company.stateOf(u"A-002"_s), PlotState::Booked);
        QCOMPARE(company.stateOf(u"A-003"_s), PlotState::Booked);
        const QList<Booking> bookings = company.all<Booking>();
        QCOMPARE(bookings.size(), 1);
        QCOMPARE(bookings.first().payable.minor(), 2 * 257'080'000);
    }

    void aRefusalStandsUnderItsField()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        const Id<Party> buyer = company.party(u"Aarav Deshmukh"_s);
        company.book(company.request(u"A-002"_s, buyer));
        BookingScreen screen(window, presets(company, {u"A-002"_s}));
        screen.form().editor(u"buyer")->setValue(buyer.uuid());
        screen.form().editor(u"plan")->setValue(company.request(u"A-002"_s, buyer).plan.uuid());
        QSignalSpy refused(&screen, &BookingScreen::refused);

        screen.confirm();

        QVERIFY(comes(refused));
        QVERIFY(screen.form().editor(u"plots")->problem().contains(u"A-002"_s));
        QCOMPARE(company.all<Booking>().size(), 1);
    }

    void walksThroughItsStepsByTheKeyboard()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        const Id<Party> buyer = company.party(u"Aarav Deshmukh"_s);
        BookingScreen screen(window, presets(company, {u"A-002"_s}));
        screen.resize(1'200, 800);
        screen.show();
        QApplication::setActiveWindow(&screen);
        const auto press = [&screen](const QString &button) { QTest::keyClick(screen.findChild<QPushButton *>(button), Qt::Key_Space); };
        QCOMPARE(screen.step(), 1);
        QVERIFY(screen.form().editor(u"plots")->isHidden());
        QVERIFY(screen.form().editor(u"buyer")->isVisible());

        press(u"next"_s);
        QCOMPARE(screen.step(), 1);
        QVERIFY(!screen.form().editor(u"buyer")->problem().isEmpty());

        screen.form().editor(u"buyer")->setValue(buyer.uuid());
        press(u"next"_s);
        QCOMPARE(screen.step(), 2);
        press(u"next"_s);
        QCOMPARE(screen.step(), 3);
        QVERIFY(screen.findChild<QPushButton *>(u"confirm"_s)->isVisible());
        press(u"back"_s);
        QCOMPARE(screen.step(), 2);
    }

    void noStepHidesAProblemOfAnEarlierOne()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        BookingScreen screen(window, presets(company, {u"A-002"_s}));
        screen.show();
        screen.showStep(3);

        screen.confirm();

        QCOMPARE(screen.step(), 1);
        screen.showStep(3);
        const auto *steps = screen.findChild<QListWidget *>(u"steps"_s);
        QVERIFY(!steps->item(1)->toolTip().isEmpty());
        QVERIFY(steps->item(0)->toolTip().isEmpty());
        QVERIFY(steps->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"needs a look"_s));
    }

    void aMissingBuyerIsAskedForBeforeAnythingIsDone()
    {
        BookingCompany company;
        RecordingWindow window(*company.store, company.program);
        BookingScreen screen(window, presets(company, {u"A-002"_s}));

        screen.confirm();

        QVERIFY(!screen.form().editor(u"buyer")->problem().isEmpty());
        QCOMPARE(company.stateOf(u"A-002"_s), PlotState::Available);
    }
};

FREEHOLD_TEST(TestBookingScreen);

} // namespace freehold::testing

#include "tst_booking_screen.moc"
