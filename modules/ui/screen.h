// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QPointer>
#include <QWidget>

namespace freehold {

/// One document of the window: fills a tab. Reads through context().store(), changes only by operations.
class Screen : public QWidget
{
    Q_OBJECT

public:
    explicit Screen(ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString icon() const { return {}; }
    /// Two screens with the same key are the same document: opening it again shows the tab that is there.
    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString &key) { m_key = key; }

    /// Where the cursor goes when the screen comes to the front; null = the screen itself. No focus proxy, which Tab would jump to, past
    /// all that stands before it.
    [[nodiscard]] QWidget *start() const { return m_start; }

    /// Reads everything anew (F5). Screens also follow Store::changed by themselves.
    virtual void refresh() {}
    /// Ctrl+F: puts the cursor where one searches in this screen.
    virtual void find() {}
    /// Ctrl+N: makes a new record of what this screen shows.
    virtual void createNew() {}
    /// What createNew() makes, as on a button: "New customer"; empty = nothing is made here.
    [[nodiscard]] virtual QString newText() const { return {}; }
    /// Ctrl+P: shows what this screen holds as paper.
    virtual void print() {}
    /// Ctrl+E: writes what this screen holds to a file.
    virtual void exportContent() {}
    /// Ctrl+L: puts the cursor into the condition of the rows shown.
    virtual void focusFilter() {}
    /// Ctrl+\: shows or hides the detail beside the rows.
    virtual void togglePane() {}
    /// Alt+Up, Alt+Down: the record before or after the present one.
    virtual void stepRecord(int by) { Q_UNUSED(by) }
    /// False keeps the tab open (unsaved input); ask the user here.
    virtual bool mayClose() { return true; }
    /// What the status bar tells of this screen: "248 rows".
    [[nodiscard]] virtual QString status() const { return {}; }
    /// The record the screen is about at the moment; null = none.
    [[nodiscard]] virtual RecordKey currentRecord() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    void statusChanged();
    void currentRecordChanged();
    /// The operation that the screen stands for was carried out.
    void carriedOut(const freehold::Outcome &outcome);
    /// The screen has done its work and its tab closes.
    void finished();

protected:
    void setStart(QWidget *start) { m_start = start; }
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] ScreenContext &context() const { return m_context; }
    [[nodiscard]] Store &store() const { return m_context.store(); }

private:
    ScreenContext &m_context;
    QString m_key;
    QPointer<QWidget> m_start;
};

} // namespace freehold
