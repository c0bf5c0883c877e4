// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/customer_activity.h"
#include "sales/customer_facts.h"
#include "sales/reports/statement_events.h"
#include "ui/record_pane.h"

class QHBoxLayout;
class QTabWidget;
class QTimer;
class QVBoxLayout;

namespace freehold {

class RecordHead;
class TokenLabel;

/// A customer beside the list: who it is, how to reach them, what they bought and owe, what is due, what happened.
class CustomerPane final : public RecordPane
{
    Q_OBJECT

public:
    explicit CustomerPane(ScreenContext &context, QWidget *parent = nullptr);

    void setRecord(const RecordKey &record) override;
    [[nodiscard]] RecordKey record() const override { return m_record; }
    [[nodiscard]] QString title() const override;
    void refresh() override;
    void setIsBeside(bool isBeside) override;

Q_SIGNALS:
    void shown();

private:
    /// What the pane shows, read in one piece.
    struct Content {
        CustomerFacts facts;
        QList<CustomerEvent> activity;
        QList<StatementEvent> statement;
    };

    static Content readContent(const Reader &reader, const QUuid &party, QDate today);
    QVBoxLayout *addPage(const QString &title);
    void show(const Content &content);
    void showHead();
    void showActs();
    void showOverview();
    void showDue(const CustomerBooking &booking);
    void showContacts();
    void showStatement();
    void showTimeline();
    void showNotes();
    void addTimeline(QVBoxLayout *page, qsizetype most);
    void reach(const QString &link);
    void run(const QString &operation, const QVariantMap &presets = {});

    RecordKey m_record;
    Content m_content;
    RecordHead *m_head;
    QWidget *m_acts;
    QTabWidget *m_tabs;
    QVBoxLayout *m_overview;
    QVBoxLayout *m_statement;
    QVBoxLayout *m_timeline;
    QVBoxLayout *m_notes;
    QTimer *m_pause;
    quint64 m_request = 0;
};

} // namespace freehold
