// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/screens_setup.h"
#include "inventory/entities/plot.h"
#include "org/company.h"
#include "sales/entities/payment_plan.h"
#include "support/test_company.h"
#include "ui/document_tabs.h"
#include "ui/main_window.h"
#include "ui/screen_registry.h"

#include <QApplication>

namespace freehold::testing {

/// The window with the screens of all modules, over a company with a buyer and two plots; the company keeps all but the store.
struct OpenedWindow {
    TestCompany company;
    ScreenRegistry screens;
    QUuid buyer;
    QVariantList plots;
    QUuid plan;
    std::unique_ptr<MainWindow> window;

    /// What is to be there before the window opens comes from `prepare`; `memoryKey` as CompanyDoor.
    explicit OpenedWindow(const std::function<void(OpenedWindow &)> &prepare = {}, const QString &memoryKey = {})
    {
        using namespace Qt::StringLiterals;
        registerAllScreens(screens);
        buyer = company.run(u"add-customer"_s, {{u"full_name"_s, u"Aarav Deshmukh"_s}}).id;
        const QUuid project = company.run(u"add-project"_s, {{u"code"_s, u"GM"_s}, {u"name"_s, u"Green Meadows"_s}}).id;
        for (const QString &number : {u"A-001"_s, u"A-002"_s}) {
            plots.append(company
                             .run(u"add-plot"_s, {{u"project"_s, project},
                                                  {u"number"_s, number},
                                                  {u"area"_s, QVariant::fromValue(*parseArea(u"200"_s, u"sqyd"_s))},
                                                  {u"base_rate"_s, QVariant::fromValue(Money(10'000'00, Currency(u"INR")))}})
                             .id);
        }
        plan = company.read([](Reader &reader) { return reader.findBy<PaymentPlan>(u"code = 'TL-10-20-30-40'"_s)->id.uuid(); });
        if (prepare)
            prepare(*this);
        CompanyDoor door{.newDocument = [](const Reader &reader, const QString &id, const QString &title) { return newDocument(reader, id, title); },
                         .name = u"Test"_s};
        door.memoryKey = memoryKey;
        window = std::make_unique<MainWindow>(company.program, screens, std::move(company.store), std::move(door));
        window->show();
        QApplication::setActiveWindow(window.get());
        if (window->currentScreen()->key() == u"screen/dashboard"_s) {
            window->openList(u"customers"_s);
            tabs().closeTab(0);
        }
    }
    ~OpenedWindow() { window.reset(); }
    OpenedWindow(const OpenedWindow &) = delete;
    OpenedWindow &operator=(const OpenedWindow &) = delete;

    template <typename T>
    T *screen()
    {
        return qobject_cast<T *>(window->currentScreen());
    }
    DocumentTabs &tabs() { return window->documents(); }
    QAction *action(const QString &id) { return window->findChild<QAction *>(id); }
    QUuid book()
    {
        const Result<Outcome> booked =
            window->store().run(QStringLiteral("book-plot"), {{QStringLiteral("plots"), plots}, {QStringLiteral("buyer"), buyer}, {QStringLiteral("plan"), plan}});
        return booked ? booked->id : QUuid();
    }
    void pay(qint64 rupees)
    {
        const QVariantMap request{{QStringLiteral("party"), buyer},
                                  {QStringLiteral("day"), QDate(2026, 7, 1)},
                                  {QStringLiteral("method"), QStringLiteral("upi")},
                                  {QStringLiteral("amount"), QVariant::fromValue(Money(rupees * 100, Currency(u"INR")))}};
        QVERIFY(window->store().run(QStringLiteral("take-receipt"), request));
    }
};

} // namespace freehold::testing
