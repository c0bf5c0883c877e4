// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_screen.h"

#include "store/backups.h"
#include "ui/icons.h"
#include "ui/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/token_label.h"
#include "ui/words.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>

namespace freehold {
namespace {

constexpr int widestSetting = 760;

MainWindow *mainWindowOf(ScreenContext &context)
{
    return qobject_cast<MainWindow *>(context.window());
}

/// A choice that the window carries out; the window makes its screens anew then, so it happens when this screen has finished.
QComboBox *choiceBox(QWidget *parent, const QStringList &words, int current, MainWindow *window, const std::function<void(MainWindow &, int)> &take)
{
    auto *box = new QComboBox(parent);
    box->addItems(words);
    box->setCurrentIndex(current);
    box->setEnabled(window);
    box->setMinimumWidth(200);
    QObject::connect(box, &QComboBox::activated, box, [window, take](int index) { QTimer::singleShot(0, window, [window, take, index] { take(*window, index); }); });
    return box;
}

} // namespace

SettingsScreen::SettingsScreen(ScreenContext &context, QWidget *parent) : Screen(context, parent), m_find(new QLineEdit(this))
{
    setObjectName(QStringLiteral("settings"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 14);
    head->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, this));
    head->addStretch(1);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find a setting"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->addAction(iconOf(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(280);
    head->addWidget(m_find);
    layout->addLayout(head);
    auto *area = new QScrollArea(this);
    auto *page = new QWidget(area);
    page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(20, 0, 20, 20);
    m_column->setSpacing(4);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    layout->addWidget(area, 1);
    setStart(m_find);
    addLooks();
    addLanguage();
    addKeys();
    addFiles();
    m_column->addStretch(1);
    connect(m_find, &QLineEdit::textChanged, this, &SettingsScreen::narrow);
}

void SettingsScreen::addSection(const QString &title)
{
    auto *label = new TokenLabel(title, TextStyle::Heading, Token::Text, this);
    label->setContentsMargins(0, m_section ? 16 : 0, 0, 4);
    m_section = label;
    m_column->addWidget(label);
}

void SettingsScreen::add(const QString &title, const QString &hint, QWidget *control)
{
    auto *box = new QWidget(this);
    box->setMaximumWidth(widestSetting);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TokenLabel(title, TextStyle::BodyStrong, Token::Text, box));
    auto *explained = new TokenLabel(hint, TextStyle::Label, Token::Text2, box);
    explained->setWordWrap(true);
    words->addWidget(explained);
    line->addLayout(words, 1);
    control->setAccessibleName(title);
    control->setAccessibleDescription(hint);
    line->addWidget(control, 0, Qt::AlignVCenter);
    m_column->addWidget(box);
    m_lines.append({box, title + u' ' + hint, m_section});
}

void SettingsScreen::addLooks()
{
    MainWindow *window = mainWindowOf(context());
    addSection(tr("Looks"));
    add(tr("Colours"), tr("Light, dark, or as the system is set."),
        choiceBox(this, {tr("As the system"), tr("Light"), tr("Dark")}, static_cast<int>(theme::mode()), window,
                  [](MainWindow &main, int index) { main.setTheme(static_cast<ThemeMode>(index)); }));
    const QStringList choices{tr("As the system"), tr("On"), tr("Off")};
    add(tr("High contrast"), tr("Black, white and strong outlines instead of soft colours."),
        choiceBox(this, choices, static_cast<int>(theme::highContrast()), window,
                  [](MainWindow &main, int index) { main.setHighContrast(static_cast<SystemChoice>(index)); }));
    add(tr("Less motion"), tr("Nothing blinks or slides, and bars do not run."),
        choiceBox(this, choices, static_cast<int>(theme::reducedMotion()), window,
                  [](MainWindow &main, int index) { main.setReducedMotion(static_cast<SystemChoice>(index)); }));
    static constexpr std::array sizes{85, 100, 110, 125, 150};
    QStringList sizeWords;
    int nearest = 0;
    for (std::size_t each = 0; each < sizes.size(); ++each) {
        sizeWords.append(tr("%1 %").arg(sizes.at(each)));
        if (std::abs(sizes.at(each) - theme::textSize()) < std::abs(sizes.at(static_cast<std::size_t>(nearest)) - theme::textSize()))
            nearest = static_cast<int>(each);
    }
    add(tr("Size of text"), tr("All text of the window; also Ctrl++ and Ctrl+−."),
        choiceBox(this, sizeWords, nearest, window, [](MainWindow &main, int index) { main.setTextSize(sizes.at(static_cast<std::size_t>(index))); }));
    add(tr("Height of rows"), tr("How close the rows of lists and registers stand."),
        choiceBox(this, {tr("Compact"), tr("Standard"), tr("Relaxed")}, static_cast<int>(theme::density()), window,
                  [](MainWindow &main, int index) { main.setDensity(static_cast<Density>(index)); }));
}

void SettingsScreen::addLanguage()
{
    addSection(tr("Language"));
    auto *box = new QComboBox(this);
    box->setMinimumWidth(200);
    box->addItem(tr("As the system"), QString());
    for (const Language &language : words::languages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(qMax(0, box->findData(words::kept())));
    connect(box, &QComboBox::activated, this, [this, box] {
        words::keep(box->currentData().toString());
        context().showMessage(tr("The language changes when Freehold is started the next time."));
    });
    add(tr("Language of the words"), tr("Menus, screens and messages, from the next start on. Numbers and dates stay those of the company."), box);
}

void SettingsScreen::addKeys()
{
    MainWindow *window = mainWindowOf(context());
    addSection(tr("Keyboard"));
    add(tr("Set of keys"), tr("The accountant’s set adds the keys that users of Tally know."),
        choiceBox(this, {tr("Standard"), tr("Accountant")}, window ? static_cast<int>(window->keys().preset()) : 0, window,
                  [](MainWindow &main, int index) { main.keys().setPreset(static_cast<KeyPreset>(index)); }));
    auto *keys = new QPushButton(iconOf(QStringLiteral("keyboard")), tr("Shortcuts…"), this);
    keys->setAutoDefault(false);
    keys->setEnabled(window);
    connect(keys, &QPushButton::clicked, this, [this, window] {
        KeysDialog dialog(window->keys(), this);
        dialog.exec();
    });
    add(tr("Shortcuts"), tr("See every shortcut and choose your own."), keys);
}

void SettingsScreen::addFiles()
{
    addSection(tr("Company file"));
    auto *file = new QLineEdit(QDir::toNativeSeparators(store().path()), this);
    file->setReadOnly(true);
    file->setMinimumWidth(320);
    add(tr("File"), tr("Everything of this company is in this one file."), file);
    auto *backups = new QPushButton(iconOf(QStringLiteral("folder-open")), tr("Show copies"), this);
    backups->setAutoDefault(false);
    connect(backups, &QPushButton::clicked, this, [this] {
        const Result<QString> folder = backupFolderOf(store());
        if (!folder)
            return context().showError(folder.error());
        QDir().mkpath(*folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(*folder));
    });
    add(tr("Copies"), tr("Kept every half hour with changes, on closing, and before large imports."), backups);
}

void SettingsScreen::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SettingsScreen::narrow(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QHash<QWidget *, bool> sections;
    for (const Line &line : std::as_const(m_lines)) {
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return line.words.contains(word, Qt::CaseInsensitive); });
        line.box->setVisible(fits);
        sections[line.section] = sections.value(line.section) || fits;
    }
    for (auto section = sections.cbegin(); section != sections.cend(); ++section)
        section.key()->setVisible(section.value());
}

} // namespace freehold
