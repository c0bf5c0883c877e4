// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports_screen.h"

#include "ui/line_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace freehold {

ReportsScreen::ReportsScreen(ScreenContext &context, QWidget *parent) : Screen(context, parent)
{
    setObjectName(QStringLiteral("reports"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(4);
    auto *head = new QLabel(title(), this);
    head->setFont(theme::font(TextStyle::Title));
    layout->addWidget(head);
    layout->addSpacing(8);
    for (const Report &report : context.program().reports.all()) {
        auto *line = new LineButton(report.label.text(), report.hint.text(), {}, this);
        line->setObjectName(QStringLiteral("open.") + report.name);
        line->setMaximumWidth(720);
        connect(line, &LineButton::clicked, this, [this, name = report.name] { this->context().openReport(name); });
        layout->addWidget(line);
    }
    layout->addStretch(1);
}

} // namespace freehold
