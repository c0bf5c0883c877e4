// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_screen.h"

#include <QVBoxLayout>

namespace freehold {

RecordScreen::RecordScreen(ScreenContext &context, const RecordKey &record, QWidget *parent)
    : Screen(context, parent), m_view(new RecordView(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &RecordView::titleChanged, this, &RecordScreen::titleChanged);
    m_view->setRecord(record);
}

QString RecordScreen::title() const
{
    if (!m_view->title().isEmpty())
        return m_view->title();
    const Entity *entity = context().program().catalogue.entity(m_view->record().table);
    return entity ? entity->one.text() : QString();
}

QString RecordScreen::icon() const
{
    const Entity *entity = context().program().catalogue.entity(m_view->record().table);
    return entity ? entity->icon : QString();
}

} // namespace freehold
