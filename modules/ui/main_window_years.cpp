// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"
#include "ui/side_panel.h"

#include <QMenu>

namespace freehold {

QList<YearChoice> MainWindow::years() const
{
    return m_door.years ? m_store->read([this](Reader &reader) { return m_door.years(reader); }).valueOr({}) : QList<YearChoice>();
}

QDate MainWindow::presentYear() const
{
    const QDate today = m_store->clock().today();
    for (const YearChoice &year : years()) {
        if (year.firstDay <= today)
            return year.firstDay;
    }
    return {};
}

QString MainWindow::yearName() const
{
    const QDate shown = m_year.isValid() ? m_year : presentYear();
    for (const YearChoice &year : years()) {
        if (year.firstDay == shown)
            return year.name;
    }
    return {};
}

void MainWindow::setYear(QDate firstDay)
{
    m_year = firstDay == presentYear() ? QDate() : firstDay;
    rebuild();
    if (m_year.isValid())
        showMessage(tr("The dashboard, registers and reports begin with %1.").arg(yearName()), {tr("Back to today"), [this] { setYear(presentYear()); }});
}

void MainWindow::addYears(QMenu *menu)
{
    const QList<YearChoice> all = years();
    if (all.isEmpty())
        return;
    menu->addSection(tr("Fiscal year"));
    for (const YearChoice &year : all) {
        QAction *action = menu->addAction(year.name);
        action->setObjectName(QStringLiteral("year.") + year.firstDay.toString(Qt::ISODate));
        action->setCheckable(true);
        action->setChecked(year.firstDay == (m_year.isValid() ? m_year : presentYear()));
        connect(action, &QAction::triggered, this, [this, first = year.firstDay] { setYear(first); });
    }
}

void MainWindow::showYears()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("years"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addYears(menu);
    menu->popup(m_side->company().mapToGlobal(QPoint(12, m_side->company().height())));
}

} // namespace freehold
