// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QTimer;

namespace freehold {

/// What a command of the palette does: an act, a screen it opens, or a record it opens.
enum class CommandKind { Act, Screen, Record };

/// Something the command field offers to do.
struct Command {
    QString title;
    QString note; ///< grey words behind it: "List", "Report"
    QString icon;
    CommandKind kind = CommandKind::Act;
    std::function<void()> act;
    QString keys = {};
};

/// The field over the window that finds records and commands while typing. In front of the words, ">" finds acts only, "/" screens,
/// "@" people, "#" plots and documents by their number; "=" works out a sum, "?" finds help. Without words it offers what was taken lately.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(ScreenContext &context, QWidget *parent);

    void setCommands(QList<Command> commands) { m_commands = std::move(commands); }
    void open();
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListWidget *offers() const { return m_offers; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void offerCommands(const QString &typed, QChar prefix);
    void offerRecent();
    void offerSum(const QString &typed);
    void offerHelp(const QString &typed);
    void searchRecords(const QString &typed, QChar prefix);
    void addOffer(const Command &command);
    void take(int row);

    ScreenContext &m_context;
    QLineEdit *m_line;
    QListWidget *m_offers;
    QTimer *m_pause;
    QList<Command> m_commands;
    QList<Command> m_shown;
    QList<Command> m_recent; ///< taken lately, newest first
    quint64 m_request = 0;
};

} // namespace freehold
