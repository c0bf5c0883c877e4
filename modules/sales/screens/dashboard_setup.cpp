// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/dashboard_setup.h"

#include "ui/emptied_layout.h"
#include "ui/icons.h"
#include "ui/line_button.h"
#include "ui/token_label.h"

#include <QVBoxLayout>

namespace freehold {

using namespace Qt::StringLiterals;

DashboardSetup::DashboardSetup(ScreenContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"setup"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    auto *picture = new QLabel(this);
    picture->setPixmap(iconPixmap(u"layout-dashboard"_s, theme::color(Token::Text3), 48, devicePixelRatioF()));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    auto *words = new TokenLabel(tr("Your figures appear after the first booking."), TextStyle::Subheading, Token::Text, this);
    words->setObjectName(u"emptyText"_s);
    column->addWidget(words, 0, Qt::AlignHCenter);
    auto *box = new QWidget(this);
    box->setFixedWidth(480);
    m_steps = new QVBoxLayout(box);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(4);
    column->addWidget(box, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void DashboardSetup::setFacts(const DashboardFacts &facts)
{
    emptyLayout(*m_steps);
    m_isNextTold = false;
    const auto run = [this](const QString &operation) { return [this, operation] { m_context.runOperation(operation); }; };
    addStep(u"addProject"_s, tr("1. Add a project"), tr("Its name, code, price per area and how it is billed"), facts.projectCount > 0, run(u"add-project"_s));
    addStep(u"addPlots"_s, tr("2. Add its plots"), tr("Generate a grid of numbers, or import a list"), facts.plotCount > 0,
            [this] { m_context.openScreen(u"plot-grid"_s); });
    addStep(u"addCustomer"_s, tr("3. Add a customer"), tr("Or import your customer list"), facts.customerCount > 0, run(u"add-customer"_s));
    addStep(u"bookPlot"_s, tr("4. Book the first plot"), tr("Price, payment plan and dates come out by themselves"), facts.bookingCount > 0, run(u"book-plot"_s));
}

void DashboardSetup::addStep(const QString &name, const QString &title, const QString &detail, bool isDone, const std::function<void()> &act)
{
    const bool isNext = !isDone && !m_isNextTold;
    m_isNextTold = m_isNextTold || isNext;
    auto *step = new LineButton(title, detail, isDone ? tr("Done", "a step of the set-up") : isNext ? tr("Next", "a step of the set-up") : QString(), this);
    step->setObjectName(name);
    step->setEnabled(!m_context.store().isReadOnly());
    connect(step, &LineButton::clicked, this, act);
    m_steps->addWidget(step);
}

} // namespace freehold
