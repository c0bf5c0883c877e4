// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/layout_screen.h"

#include "inventory/layouts/layout_picture.h"
#include "inventory/screens/layout_canvas.h"
#include "inventory/screens/segment_bar.h"
#include "ui/file_question.h"
#include "ui/icons.h"
#include "ui/job.h"
#include "ui/leave_question.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QFuture>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 280;
constexpr double largerSide = 1'600; ///< of the sheet of a layout without a picture, in its pixels
constexpr int mostPlotsOfRow = 200;

} // namespace

struct LayoutScreen::Content {
    Project project;
    std::optional<ProjectLayout> layout;
};

LayoutScreen::LayoutScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent), m_project(parameters.value(u"project"_s).toUuid())
{
    setObjectName(u"layoutScreen"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_canvas = new LayoutCanvas(this);
    columns->addWidget(m_canvas, 1);
    columns->addWidget(buildSide());
    layout->addLayout(columns, 1);
    connect(m_canvas, &LayoutCanvas::changed, this, &LayoutScreen::showChosen);
    connect(m_canvas, &LayoutCanvas::rowDrawn, this, &LayoutScreen::addRow);
    connect(m_tools, &SegmentBar::chosenChanged, this, [this](const QString &tool) {
        const QStringList tools{u"choose"_s, u"box"_s, u"row"_s, u"outline"_s};
        m_canvas->setTool(static_cast<LayoutCanvas::Tool>(tools.indexOf(tool)));
        m_canvas->setFocus();
        showChosen();
    });
    setStart(m_canvas);
    refresh();
}

/// A field that loses the focus while it is taken apart must not be heard any more.
LayoutScreen::~LayoutScreen()
{
    m_name->disconnect(this);
    for (QDoubleSpinBox *field : std::as_const(m_place))
        field->disconnect(this);
}

QWidget *LayoutScreen::buildHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(20, 12, 20, 12);
    line->setSpacing(8);
    m_tools = new SegmentBar(head);
    m_tools->setObjectName(u"tools"_s);
    m_tools->setAccessibleName(tr("Tool"));
    m_tools->addSegment(u"choose"_s, tr("Choose"));
    m_tools->addSegment(u"box"_s, tr("Box"));
    m_tools->addSegment(u"row"_s, tr("Row of plots"));
    m_tools->addSegment(u"outline"_s, tr("Outline"));
    line->addWidget(m_tools);
    line->addStretch(1);
    const auto addButton = [&](const QString &name, const QString &icon, const QString &words, void (LayoutScreen::*act)()) {
        auto *button = new QPushButton(icon.isEmpty() ? QIcon() : iconOf(icon), words, head);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    addButton(u"openPicture"_s, u"folder-open"_s, tr("Picture to draw over"), &LayoutScreen::askPicture)->setEnabled(!store().isReadOnly());
    m_save = addButton(u"save"_s, {}, tr("Save layout"), &LayoutScreen::save);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Make this the layout of the project (Ctrl+S)"));
    return head;
}

QWidget *LayoutScreen::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(20, 4, 20, 16);
    column->setSpacing(12);
    m_hint = new TokenLabel(TextStyle::Label, Token::Text2, side);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(6);
    m_kind = new QComboBox(side);
    m_kind->setObjectName(u"kind"_s);
    for (const Choice &kind : choicesOf<ShapeKind>())
        m_kind->addItem(kind.label.text());
    form->addRow(tr("Kind"), m_kind);
    m_name = new QLineEdit(side);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(100);
    form->addRow(tr("Number or name"), m_name);
    m_count = new QSpinBox(side);
    m_count->setObjectName(u"count"_s);
    m_count->setRange(1, mostPlotsOfRow);
    m_count->setValue(10);
    form->addRow(tr("Plots in a row"), m_count);
    buildPlaceFields(form);
    column->addLayout(form);
    auto *add = new QPushButton(iconOf(u"plus"_s), tr("Add a shape"), side);
    add->setObjectName(u"addShape"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &LayoutScreen::addBox);
    column->addWidget(add);
    m_delete = new QPushButton(iconOf(u"trash-2"_s), tr("Delete the shape"), side);
    m_delete->setObjectName(u"deleteShape"_s);
    m_delete->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, [this] { m_canvas->removeChosen(); });
    column->addWidget(m_delete);
    column->addStretch(1);
    connect(m_name, &QLineEdit::editingFinished, this, &LayoutScreen::applyName);
    connect(m_kind, &QComboBox::activated, this, &LayoutScreen::applyName);
    return side;
}

void LayoutScreen::buildPlaceFields(QFormLayout *form)
{
    for (const QString &words : {tr("From the left"), tr("From the top"), tr("Width"), tr("Height")}) {
        auto *field = new QDoubleSpinBox(this);
        field->setRange(m_place.size() < 2 ? -10'000 : 1, 10'000);
        field->setDecimals(1);
        field->setObjectName(u"place%1"_s.arg(m_place.size()));
        form->addRow(words, field);
        connect(field, &QDoubleSpinBox::valueChanged, this, &LayoutScreen::applyPlace);
        m_place.append(field);
    }
}

void LayoutScreen::refresh()
{
    readLater(
        store(), this,
        [project = m_project](Reader &reader) { return Content{reader.get(project), projectLayout(reader, project)}; },
        [this](const Result<Content> &content) {
            if (content)
                showContent(*content);
            else
                context().showError(content.error());
        });
}

void LayoutScreen::showContent(const Content &content)
{
    m_projectName = content.project.name;
    m_picture = content.layout ? content.layout->map.picture : QByteArray();
    m_northDegrees = content.layout ? content.layout->map.northDegrees : 0;
    const QImage picture = layoutImage(m_picture);
    const double side = picture.isNull() ? largerSide : std::max(picture.width(), picture.height());
    const TracedLayout traced = content.layout ? TracedLayout::of(*content.layout, side) : TracedLayout();
    m_stored = traced.shapes();
    m_isPictureChanged = false;
    m_canvas->setLayout(traced, picture);
    Q_EMIT titleChanged();
    Q_EMIT loaded();
}

void LayoutScreen::showChosen()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int chosen = m_canvas->chosen();
    const bool isRow = m_tools->chosen() == u"row";
    if (chosen >= 0) {
        const TracedShape &shape = m_canvas->traced().shapes().at(chosen);
        const QRectF box = shape.outline.boundingRect();
        m_kind->setCurrentIndex(static_cast<int>(shape.kind));
        m_name->setText(shape.name);
        const QList<double> place{box.left(), box.top(), box.width(), box.height()};
        for (qsizetype i = 0; i < place.size(); ++i)
            m_place.at(i)->setValue(place.at(i));
    }
    for (QDoubleSpinBox *field : std::as_const(m_place))
        field->setEnabled(chosen >= 0);
    m_delete->setEnabled(chosen >= 0);
    m_count->setEnabled(isRow);
    m_hint->setText(isRow              ? tr("Draw a box over the whole row. It is cut into equal plots, numbered from the number below on.")
                    : chosen >= 0      ? tr("Arrows move the shape, with Shift by ten. Page Up and Page Down go to the others.")
                    : m_canvas->traced().isEmpty() ? tr("Open a picture of the plan, then draw boxes and outlines over it. Or add shapes and type their place.")
                                                   : tr("Choose a shape to name or move it, or take another tool to draw more."));
    m_save->setEnabled(!store().isReadOnly() && isChanged());
    Q_EMIT statusChanged();
}

QString LayoutScreen::status() const
{
    const qsizetype count = m_canvas->traced().shapes().size();
    return tr("%1 shapes", nullptr, static_cast<int>(count)).arg(formatCount(count, context().format()));
}

/// Kind and name go to the chosen shape, and to what is drawn next.
void LayoutScreen::applyName()
{
    if (m_isShowing)
        return;
    const auto kind = static_cast<ShapeKind>(m_kind->currentIndex());
    if (m_canvas->chosen() < 0)
        return m_canvas->setNext(kind, m_name->text().simplified());
    m_canvas->setNext(kind, numberAfter(m_name->text().simplified()));
    m_canvas->edit([&](TracedLayout &layout) {
        TracedShape shape = layout.shapes().at(m_canvas->chosen());
        shape.kind = kind;
        shape.name = m_name->text().simplified();
        layout.replace(m_canvas->chosen(), shape);
    });
}

void LayoutScreen::applyPlace()
{
    if (m_isShowing || m_canvas->chosen() < 0)
        return;
    m_canvas->edit([&](TracedLayout &layout) {
        TracedShape shape = layout.shapes().at(m_canvas->chosen());
        const QRectF from = shape.outline.boundingRect();
        const QRectF to(m_place.at(0)->value(), m_place.at(1)->value(), m_place.at(2)->value(), m_place.at(3)->value());
        const QTransform fit = QTransform::fromTranslate(-from.left(), -from.top())
            * QTransform::fromScale(from.width() > 0 ? to.width() / from.width() : 1, from.height() > 0 ? to.height() / from.height() : 1)
            * QTransform::fromTranslate(to.left(), to.top());
        shape.transform(fit);
        layout.replace(m_canvas->chosen(), shape);
    });
}

/// A shape of the usual size in the middle of the sheet, to be put into its place by typing.
void LayoutScreen::addBox()
{
    const QSizeF sheet = m_canvas->traced().sheet();
    const QSizeF size = m_canvas->chosen() >= 0 ? m_canvas->traced().shapes().at(m_canvas->chosen()).outline.boundingRect().size() : sheet / 20;
    const QRectF box(QPointF(sheet.width() - size.width(), sheet.height() - size.height()) / 2, size);
    const QString name = numberAfter(m_name->text().simplified());
    int added = -1;
    m_canvas->edit([&](TracedLayout &layout) {
        added = layout.add({static_cast<ShapeKind>(m_kind->currentIndex()), name, QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})});
    });
    m_canvas->choose(added);
    m_name->setFocus();
}

void LayoutScreen::addRow(const QRectF &box)
{
    const QString first = m_name->text().simplified().isEmpty() ? u"1"_s : m_name->text().simplified();
    m_canvas->edit([&](TracedLayout &layout) { layout.addRow(box, m_count->value(), first); });
    const QString last = m_canvas->traced().shapes().last().name;
    m_canvas->choose(-1);
    prepareNext(last);
}

void LayoutScreen::prepareNext(const QString &after)
{
    m_name->setText(numberAfter(after));
    m_canvas->setNext(static_cast<ShapeKind>(m_kind->currentIndex()), m_name->text());
}

void LayoutScreen::askPicture()
{
    const QString path = askOpenPath(this, tr("Picture of the plan"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        openPicture(path);
}

void LayoutScreen::openPicture(const QString &path)
{
    const auto picture = std::make_shared<QByteArray>();
    runJob(
        this, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, picture](const Progress &) -> Result<void> {
            const Result<QByteArray> read = layoutPicture(path);
            if (!read)
                return read.error();
            *picture = *read;
            return {};
        },
        [this, picture](const Result<void> &done) {
            if (!done)
                return context().showError(done.error());
            m_picture = *picture;
            m_isPictureChanged = true;
            const QImage image = layoutImage(m_picture);
            TracedLayout layout = m_canvas->traced();
            layout.setSheet(image.size());
            m_canvas->setLayout(layout, image);
        });
}

bool LayoutScreen::isChanged() const
{
    return m_canvas->traced().shapes() != m_stored || (m_isPictureChanged && !m_canvas->traced().isEmpty());
}

void LayoutScreen::save()
{
    applyName();
    Result<ImportLayout> request = m_canvas->traced().request(m_project, tr("Drawn %1").arg(formatDate(context().values().today)));
    if (!request)
        return context().showError(request.error());
    request->picture = m_picture;
    request->northDegrees = m_northDegrees;
    store().runLater(operationOf<ImportLayout>().name, requestValues(*request)).then(this, [this, shapes = m_canvas->traced().shapes()](const Result<Outcome> &outcome) {
        if (!outcome)
            return context().showError(outcome.error());
        m_stored = shapes;
        m_isPictureChanged = false;
        showChosen();
        context().showMessage(outcome->extra.value(u"message"_s).toString());
        Q_EMIT saved();
    });
}

bool LayoutScreen::mayClose()
{
    return !isChanged() || mayLeave(this, tr("Leave the layout of %1").arg(m_projectName), tr("What you have drawn is not saved yet."));
}

} // namespace freehold
