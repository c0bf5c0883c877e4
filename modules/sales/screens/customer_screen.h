// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/customer_activity.h"
#include "sales/customer_facts.h"
#include "ui/document_table_view.h"
#include "ui/screen.h"

class QTabWidget;
class QTimer;
class QVBoxLayout;

namespace freehold {

class Banner;
class FigureStrip;
class TokenLabel;

/// The page of a person or organisation: who it is, its bookings with their figures, its statement, timeline and notes.
class CustomerScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: id (of the party).
    explicit CustomerScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("user"); }
    [[nodiscard]] RecordKey currentRecord() const override { return {QStringLiteral("parties"), m_party.uuid()}; }
    void refresh() override;

    [[nodiscard]] const std::optional<CustomerFacts> &facts() const { return m_facts; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }

Q_SIGNALS:
    void loaded();
    void statementLoaded();

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildActs();
    QVBoxLayout *addPage(const QString &name, const QString &title);
    void showFacts(const Result<CustomerFacts> &facts);
    void showHead();
    void showOverview();
    void showContacts(QVBoxLayout *layout);
    void showNotes();
    void showTimeline();
    void loadStatement();
    void showStatement(const QList<ShownTable> &tables);
    void run(const QString &operation, const QVariantMap &presets = {});
    void takeReceipt();

    Id<Party> m_party;
    std::optional<CustomerFacts> m_facts;
    QList<CustomerEvent> m_activity;
    TokenLabel *m_name = nullptr;
    TokenLabel *m_subtitle = nullptr;
    FigureStrip *m_figures = nullptr;
    Banner *m_banner = nullptr;
    QTabWidget *m_tabs = nullptr;
    QVBoxLayout *m_overview = nullptr;
    QVBoxLayout *m_statement = nullptr;
    QVBoxLayout *m_notes = nullptr;
    QVBoxLayout *m_timeline = nullptr;
    QTimer *m_pause;
    bool m_hasStatement = false;
    quint64 m_request = 0;
    quint64 m_statementRequest = 0;
};

} // namespace freehold
