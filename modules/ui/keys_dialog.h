// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace freehold {

class KeyMap;

/// The cheat sheet: every act with its keys, found by typing; each may be given other keys.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(KeyMap &keys, QWidget *parent = nullptr);

    /// Gives the chosen act these keys unless another act has them; then it says which.
    void bind();

private:
    void fill();
    void narrow(const QString &words);
    void handleChosen();
    [[nodiscard]] QString chosenId() const;

    KeyMap &m_keys;
    QLineEdit *m_find;
    QComboBox *m_preset;
    QTreeWidget *m_acts;
    QKeySequenceEdit *m_edit;
    QPushButton *m_bind;
    QPushButton *m_reset;
    QLabel *m_note;
};

} // namespace freehold
