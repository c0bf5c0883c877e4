// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen.h"

class QLineEdit;
class QVBoxLayout;

namespace freehold {

/// The choices of this person on this computer: looks, keys, and where things are kept. Each works at once; typing finds them.
class SettingsScreen final : public Screen
{
    Q_OBJECT

public:
    explicit SettingsScreen(ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("settings"); }
    void find() override;
    /// Leaves only the settings whose words hold all of these.
    void narrow(const QString &words);

private:
    void addLooks();
    void addLanguage();
    void addKeys();
    void addFiles();
    void addSection(const QString &title);
    void add(const QString &title, const QString &hint, QWidget *control);

    struct Line {
        QWidget *box;
        QString words;
        QWidget *section;
    };
    QLineEdit *m_find;
    QVBoxLayout *m_column;
    QWidget *m_section = nullptr;
    QList<Line> m_lines;
};

} // namespace freehold
