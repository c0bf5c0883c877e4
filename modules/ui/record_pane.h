// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QWidget>

namespace freehold {

/// The detail of one record: beside a list, or alone in a tab.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(ScreenContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Null clears the pane.
    virtual void setRecord(const RecordKey &record) = 0;
    [[nodiscard]] virtual RecordKey record() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    virtual void refresh() = 0;
    /// Offers to open the record in a tab and to close the pane; before a record is set.
    virtual void setIsBeside(bool isBeside) = 0;

Q_SIGNALS:
    void titleChanged();
    void openWanted();
    void closeWanted();

protected:
    [[nodiscard]] ScreenContext &context() const { return m_context; }

private:
    ScreenContext &m_context;
};

} // namespace freehold
