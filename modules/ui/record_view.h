// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record_content.h"
#include "ui/record_pane.h"

class QBoxLayout;
class QStackedLayout;

namespace freehold {

/// Everything about one record: who it is, what can be done with it, its fields by sections, the lists that refer to it, and its
/// history. Used as the detail pane of lists and filling a tab of its own. Follows the store's changes.
class RecordView final : public RecordPane
{
    Q_OBJECT

public:
    explicit RecordView(ScreenContext &context, QWidget *parent = nullptr);

    void setRecord(const RecordKey &record) override;
    [[nodiscard]] RecordKey record() const override { return m_record; }
    [[nodiscard]] QString title() const override { return m_title; }
    void refresh() override;
    void setIsBeside(bool isBeside) override { m_isBeside = isBeside; }

private:
    void show(const RecordContent &content);
    [[nodiscard]] QWidget *head(const RecordContent &content);
    [[nodiscard]] QWidget *actions(const RecordContent &content);
    [[nodiscard]] QWidget *overview(const RecordContent &content);
    [[nodiscard]] QWidget *related(const RecordContent &content);
    [[nodiscard]] QWidget *history(const RecordContent &content);
    void addField(QBoxLayout *layout, const Field &field, const RecordContent &content);
    void addRelated(QBoxLayout *layout, const RelatedRows &rows);
    [[nodiscard]] QString changesText(const HistoryLine &line) const;

    RecordKey m_record;
    QString m_title;
    QStackedLayout *m_stack;
    QWidget *m_shown = nullptr;
    int m_tab = 0;
    bool m_isBeside = false;
    quint64 m_request = 0;
};

} // namespace freehold
