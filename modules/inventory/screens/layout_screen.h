// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/traced_layout.h"
#include "ui/screen.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace freehold {

class LayoutCanvas;
class SegmentBar;

/// Draws the layout of a project over a picture of it, or on an empty sheet: boxes, rows of plots with consecutive numbers, outlines.
/// Places are also typed, so that no mouse is needed.
class LayoutScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: project (id).
    LayoutScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent = nullptr);
    ~LayoutScreen() override;

    [[nodiscard]] QString title() const override { return tr("Layout of %1").arg(m_projectName); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("pencil"); }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    bool mayClose() override;

    [[nodiscard]] LayoutCanvas &canvas() { return *m_canvas; }
    /// Draws over the picture from now on.
    void openPicture(const QString &path);
    void save();

Q_SIGNALS:
    void loaded();
    void saved();

private:
    struct Content;

    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildSide();
    void buildPlaceFields(QFormLayout *form);
    void showContent(const Content &content);
    void showChosen();
    void applyName();
    void applyPlace();
    void addBox();
    void addRow(const QRectF &box);
    void askPicture();
    void prepareNext(const QString &after);
    [[nodiscard]] bool isChanged() const;

    Id<Project> m_project;
    QString m_projectName;
    QByteArray m_picture;
    int m_northDegrees = 0;
    QList<TracedShape> m_stored; ///< as it was read or saved last
    bool m_isPictureChanged = false;
    SegmentBar *m_tools = nullptr;
    LayoutCanvas *m_canvas = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_count = nullptr;
    QList<QDoubleSpinBox *> m_place; ///< left, top, width, height of the chosen shape
    QPushButton *m_delete = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_hint = nullptr;
    bool m_isShowing = false; ///< fields are being filled, not typed into
};

} // namespace freehold
