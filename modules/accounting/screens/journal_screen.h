// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/operations/post_journal.h"
#include "ui/field_form.h"
#include "ui/screen.h"

class QHBoxLayout;
class QPushButton;

class QKeyEvent;

namespace freehold {

class Banner;
class DraftKeeper;
class RowsValueEditor;
class TokenLabel;

/// A journal entry made by hand: lines of account, debit and credit, the difference as it is typed. Posts only what balances.
class JournalScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: the fields of post-journal to begin with.
    explicit JournalScreen(ScreenContext &context, const QVariantMap &presets = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Journal entry"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("notebook-pen"); }
    void createNew() override;
    bool mayClose() override;

    [[nodiscard]] FieldForm &form() { return *m_form; }
    [[nodiscard]] RowsValueEditor &lines() { return *m_lines; }
    /// Debits less credits of the lines as far as they can be read.
    [[nodiscard]] Money difference() const { return m_debit - m_credit; }
    void post();
    /// Puts the difference into the line with the cursor if that has no amount, else into the first that has none.
    void fillRemainder();
    /// In a line the field above, elsewhere the narration of the entry made by hand before this one.
    void repeatAbove();

Q_SIGNALS:
    void posted(const freehold::Outcome &outcome);
    void refused(const freehold::Error &error);

protected:
    bool event(QEvent *event) override;

private:
    using KeyAct = void (JournalScreen::*)();

    [[nodiscard]] KeyAct accountantAct(const QKeyEvent &press) const;
    void goToDay();
    [[nodiscard]] QWidget *buildLines();
    [[nodiscard]] QWidget *buildActs();
    void addBlankLine();
    void handleEdited();
    void showDifference();
    [[nodiscard]] bool hasAmount(int row) const;
    [[nodiscard]] int rowWithCursor() const;
    void repeatNarration();
    void addKeys(const QList<QKeySequence> &keys, void (JournalScreen::*act)());
    [[nodiscard]] QPushButton *addSideAct(QHBoxLayout *line, const QString &words, const QString &hint, void (JournalScreen::*act)());
    [[nodiscard]] QVariantMap filledRequest(const QVariantMap &values) const;
    void finish(const Result<Outcome> &result);

    FieldForm *m_form;
    DraftKeeper *m_drafts;
    RowsValueEditor *m_lines = nullptr;
    Banner *m_banner;
    TokenLabel *m_totals = nullptr;
    TokenLabel *m_difference = nullptr;
    QPushButton *m_fill = nullptr;
    QPushButton *m_post = nullptr;
    Money m_debit;
    Money m_credit;
    int m_filled = 0;
    bool m_isReadable = true;
    bool m_isBusy = false;
    QUuid m_operationId;
};

} // namespace freehold
