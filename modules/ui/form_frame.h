// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;
class QWidget;

namespace freehold {

class Banner;
class FieldForm;

/// The parts around a form in a dialog: title, hint, banner, scrolling form, buttons.
struct FormFrame {
    Banner *banner = nullptr;
    QPushButton *act = nullptr; ///< the one that carries it out, named by its verb

    /// Lays the dialog out; the buttons call its accept() and reject().
    static FormFrame build(QDialog *dialog, FieldForm *form, const QString &title, const QString &hint, const QString &verb);
};

} // namespace freehold
