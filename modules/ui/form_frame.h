// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;
class QWidget;

namespace freehold {

class Banner;
class DraftKeeper;
class FieldForm;

/// What a form in a dialog says of itself.
struct FormWords {
    QString title;
    QString hint;
    QString act;
    QString actAgain; ///< empty = it is not done several times in a row
};

/// The parts around a form in a dialog: title, hint, banners, scrolling form, buttons.
struct FormFrame {
    Banner *banner = nullptr;
    QPushButton *act = nullptr; ///< the one that carries it out, named by its verb; also Ctrl+Enter
    QPushButton *actAgain = nullptr; ///< carries it out and begins the next; also Ctrl+Shift+Enter; may be null

    /// Lays the dialog out; `act` and Cancel call its accept() and reject().
    static FormFrame build(QDialog *dialog, FieldForm *form, DraftKeeper *drafts, const FormWords &words);
};

} // namespace freehold
