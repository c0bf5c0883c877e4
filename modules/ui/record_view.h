// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen.h"

class QTabWidget;
class QVBoxLayout;

namespace freehold {

/// Everything about one record: who it is, what can be done with it, its fields by sections, the lists that refer to it, and its
/// history. Used as the detail pane of lists and filling a tab of its own.
class RecordView final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(ScreenContext &context, QWidget *parent = nullptr);

    void setRecord(const RecordKey &record);
    [[nodiscard]] const RecordKey &record() const { return m_record; }
    [[nodiscard]] QString title() const { return m_title; }
    void refresh();

Q_SIGNALS:
    void titleChanged();

private:
    struct Content;
    struct Related;

    void show(const Content &content);
    void addHead(QVBoxLayout *layout, const Content &content);
    void addActions(QVBoxLayout *layout, const Content &content);
    [[nodiscard]] QWidget *overview(const Content &content);
    [[nodiscard]] QWidget *relatedLists(const Content &content);
    [[nodiscard]] QWidget *history(const Content &content);

    ScreenContext &m_context;
    RecordKey m_record;
    QString m_title;
    int m_tab = 0;
    quint64 m_request = 0;
};

} // namespace freehold
