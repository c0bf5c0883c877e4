// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounting/account_register.h"
#include "ui/screen_context.h"

#include <QWidget>

class QHeaderView;
class QPushButton;

namespace freehold {

class NarrationLine;
class ValueEditor;

/// The line at the end of a register that is still to be posted: its fields stand under the columns. Enter goes to the next field, from
/// the last one it posts and begins the next line; Shift+Enter posts and stops; Ctrl+' repeats the field of the line above; Ctrl+Shift+S splits it.
class RegisterEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterEntry(ScreenContext &context, QWidget *parent = nullptr);

    void setContent(const AccountRegister &content);
    /// The line that Ctrl+' repeats; nothing if there is none.
    void setLineAbove(const std::optional<RegisterLine> &line) { m_above = line; }
    void placeUnder(const QHeaderView *header);
    /// Puts the cursor into the date.
    void start();
    /// Empties all but the date.
    void clear();
    [[nodiscard]] bool isBlank() const;
    void setBusy(bool busy);
    /// The request of post-journal; nothing when a field cannot be read: it then says why and has the cursor.
    [[nodiscard]] std::optional<QVariantMap> request();
    /// What can be read of the line, as the beginning of a journal entry with more accounts than one across.
    [[nodiscard]] QVariantMap begun() const;

    [[nodiscard]] ValueEditor &day() { return *m_day; }
    [[nodiscard]] ValueEditor &other() { return *m_other; }
    [[nodiscard]] NarrationLine &narration() { return *m_narration; }
    [[nodiscard]] ValueEditor &in() { return *m_in; }
    [[nodiscard]] ValueEditor &out() { return *m_out; }

Q_SIGNALS:
    /// `goesOn`: the next line begins when this one is posted.
    void commitWanted(bool goesOn);
    /// Ctrl+Shift+S: the amount goes to several accounts.
    void splitWanted();
    /// Esc on a blank line.
    void left();
    void problemTold(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ValueEditor *addEditor(const Field &field);
    [[nodiscard]] QList<QWidget *> inputs() const;
    bool handleKey(QWidget *input, int key, Qt::KeyboardModifiers modifiers);
    void goOnFrom(QWidget *input);
    void repeatAbove(const QWidget *input);
    void liftProblems();
    [[nodiscard]] Money amountOf(const ValueEditor *editor) const;

    ScreenContext &m_context;
    AccountRegister m_content;
    std::optional<RegisterLine> m_above;
    ValueEditor *m_day;
    ValueEditor *m_other;
    NarrationLine *m_narration;
    ValueEditor *m_in;
    ValueEditor *m_out;
    QPushButton *m_post;
};

} // namespace freehold
