// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys_dialog.h"

#include "ui/key_map.h"
#include "ui/token_label.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace freehold {
namespace {

constexpr int idRole = Qt::UserRole;

QString shownKeys(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &each : action.shortcuts())
        keys.append(each.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("  ·  "));
}

} // namespace

KeysDialog::KeysDialog(KeyMap &keys, QWidget *parent)
    : QDialog(parent), m_keys(keys), m_find(new QLineEdit(this)), m_preset(new QComboBox(this)), m_acts(new QTreeWidget(this)),
      m_edit(new QKeySequenceEdit(this)), m_bind(new QPushButton(tr("Give these keys"), this)), m_reset(new QPushButton(tr("As at first"), this)),
      m_note(new TokenLabel(TextStyle::Label, Token::Text2, this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Shortcuts"));
    resize(640, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find an act or a key"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    head->addWidget(m_find, 1);
    m_preset->addItems({tr("Standard keys"), tr("Accountant’s keys")});
    m_preset->setAccessibleName(tr("Set of keys"));
    m_preset->setCurrentIndex(static_cast<int>(keys.preset()));
    head->addWidget(m_preset);
    column->addLayout(head);
    m_acts->setObjectName(QStringLiteral("acts"));
    m_acts->setAccessibleName(tr("Acts and their keys"));
    m_acts->setColumnCount(2);
    m_acts->setHeaderLabels({tr("Act"), tr("Keys")});
    m_acts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_acts->header()->setStretchLastSection(false);
    m_acts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_acts->setRootIsDecorated(false);
    column->addWidget(m_acts, 1);
    auto *line = new QHBoxLayout;
    m_edit->setObjectName(QStringLiteral("keys"));
    m_edit->setAccessibleName(tr("New keys of the chosen act"));
    line->addWidget(m_edit, 1);
    m_bind->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    line->addWidget(m_bind);
    line->addWidget(m_reset);
    column->addLayout(line);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("All as at first"), QDialogButtonBox::ResetRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, &m_keys, &KeyMap::resetAll);
    connect(m_find, &QLineEdit::textChanged, this, &KeysDialog::narrow);
    connect(m_preset, &QComboBox::activated, &m_keys, [this](int index) { m_keys.setPreset(static_cast<KeyPreset>(index)); });
    connect(m_acts, &QTreeWidget::currentItemChanged, this, &KeysDialog::handleChosen);
    connect(m_bind, &QPushButton::clicked, this, &KeysDialog::bind);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.resetKeys(chosenId()); });
    connect(&m_keys, &KeyMap::changed, this, &KeysDialog::fill);
    fill();
    m_find->setFocus();
}

void KeysDialog::fill()
{
    const QString chosen = chosenId();
    m_acts->clear();
    QHash<QString, QTreeWidgetItem *> areas;
    QStringList seen;
    for (const KeyEntry &entry : m_keys.entries()) {
        if (seen.contains(entry.id))
            continue;
        seen.append(entry.id);
        QTreeWidgetItem *&area = areas[entry.area];
        if (!area) {
            area = new QTreeWidgetItem(m_acts, {entry.area});
            area->setFirstColumnSpanned(true);
            area->setFont(0, theme::font(TextStyle::LabelStrong));
            area->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(area, {withoutAccessKey(entry.action->text()), shownKeys(*entry.action)});
        item->setData(0, idRole, entry.id);
        if (m_keys.isOwn(entry.id))
            item->setFont(1, theme::font(TextStyle::BodyStrong));
        if (entry.id == chosen)
            m_acts->setCurrentItem(item);
    }
    m_acts->expandAll();
    narrow(m_find->text());
    handleChosen();
}

void KeysDialog::narrow(const QString &words)
{
    for (int area = 0; area < m_acts->topLevelItemCount(); ++area) {
        QTreeWidgetItem *group = m_acts->topLevelItem(area);
        bool isAny = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = words.isEmpty() || item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isAny = isAny || fits;
        }
        group->setHidden(!isAny);
    }
}

QString KeysDialog::chosenId() const
{
    const QTreeWidgetItem *item = m_acts->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void KeysDialog::handleChosen()
{
    const QString id = chosenId();
    m_bind->setEnabled(!id.isEmpty());
    m_edit->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_keys.isOwn(id));
    m_note->setText(id.isEmpty() ? tr("Choose an act to give it other keys.") : QString());
}

void KeysDialog::bind()
{
    const QString id = chosenId();
    const QKeySequence keys = m_edit->keySequence();
    const KeyEntry *holder = m_keys.holderOf(keys);
    if (id.isEmpty() || (holder && holder->id == id))
        return;
    if (holder) {
        m_note->setText(tr("%1 already runs “%2”. Choose other keys, or give that act other ones first.")
                            .arg(keys.toString(QKeySequence::NativeText), withoutAccessKey(holder->action->text())));
        return;
    }
    m_keys.setKeys(id, keys);
    m_edit->clear();
}

} // namespace freehold
