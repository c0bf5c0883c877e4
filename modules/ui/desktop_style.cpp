// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop_style.h"

#include "ui/box.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace freehold {
namespace {

QColor buttonFill(const QStyleOption *option, bool isPrimary)
{
    if (!(option->state & QStyle::State_Enabled))
        return theme::color(isPrimary ? Token::SelectedInactive : Token::Surface2);
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option->state & QStyle::State_MouseOver;
    if (isPrimary)
        return theme::color(isDown ? Token::AccentPressed : isHovered ? Token::AccentHover : Token::Accent);
    return theme::color(isDown ? Token::AccentTint : isHovered ? Token::Hover : Token::Surface);
}

bool isPrimaryButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

void drawButton(const QStyleOption *option, QPainter *painter, bool isPrimary)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
    if (isFlat && !(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_HasFocus)))
        return;
    const bool hasFocus = option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    const QColor line = hasFocus ? theme::color(isPrimary ? Token::Text : Token::Accent)
        : isPrimary || isFlat    ? QColor()
                                 : theme::color(Token::Border);
    paintBox(painter, option->rect, buttonFill(option, isPrimary), line, hasFocus ? 2 : 1);
}

constexpr int buttonPadding = 12;

/// What a button needs for its icon and words; of words alone never less than fits a short verb.
int buttonWidth(const QStyleOptionButton &button, const QWidget *widget)
{
    constexpr int shortVerb = 72;
    QFont font = widget ? widget->font() : QApplication::font();
    font.setWeight(QFont::Medium);
    const int words = QFontMetrics(font).size(Qt::TextShowMnemonic, button.text).width();
    if (button.icon.isNull())
        return qMax(words + 2 * buttonPadding + 8, shortVerb);
    const int gap = button.text.isEmpty() ? 0 : 8;
    const int arrow = button.features & QStyleOptionButton::HasMenu ? 18 : 0;
    return words + gap + button.iconSize.width() + arrow + 2 * buttonPadding;
}

/// Icon and words in the middle, 8 apart.
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter)
{
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const bool isPrimary = button.features & QStyleOptionButton::DefaultButton;
    const bool isOn = button.state & QStyle::State_On;
    const QColor ink = isEnabled && isPrimary ? theme::color(Token::OnAccent)
        : isEnabled && isOn                   ? theme::color(Token::Accent)
                                              : button.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : 8;
    const QSize icon = button.icon.isNull() ? QSize() : button.iconSize;
    const int iconWidth = qMax(0, icon.width());
    const int arrow = button.features & QStyleOptionButton::HasMenu ? 18 : 0;
    QFont font = painter->font();
    font.setWeight(QFont::Medium);
    painter->save();
    painter->setFont(font);
    const QString words = painter->fontMetrics().elidedText(button.text, Qt::ElideRight, qMax(0, button.rect.width() - iconWidth - gap - arrow), Qt::TextShowMnemonic);
    const int wordsWidth = painter->fontMetrics().size(Qt::TextShowMnemonic, words).width();
    const QRect inner = QStyle::alignedRect(button.direction, Qt::AlignCenter, QSize(iconWidth + gap + wordsWidth, button.rect.height()),
                                            button.rect.adjusted(0, 0, -arrow, 0));
    if (iconWidth > 0) {
        const QRect place = QStyle::alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, icon, inner);
        button.icon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled, isOn ? QIcon::On : QIcon::Off);
    }
    painter->setPen(ink);
    const QRect place = QStyle::alignedRect(button.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(wordsWidth, inner.height()), inner);
    painter->drawText(place, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, words);
    painter->restore();
}

void drawInput(const QStyleOption *option, QPainter *painter)
{
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const bool isOpen = option->state & QStyle::State_Enabled && !(option->state & QStyle::State_ReadOnly);
    paintBox(painter, option->rect, theme::color(isOpen ? Token::Surface : Token::Surface2), theme::color(hasFocus ? Token::Accent : Token::Border),
            hasFocus ? 2 : 1);
}

void drawArrow(QPainter *painter, const QRect &rect, const QString &icon, const QColor &color)
{
    const int size = 15;
    const QRect place(rect.center().x() - size / 2, rect.center().y() - size / 2 + 1, size, size);
    painter->drawPixmap(place, iconPixmap(icon, color, size, painter->device()->devicePixelRatioF()));
}

void drawCheck(const QStyleOption *option, QPainter *painter)
{
    const bool isOn = option->state & QStyle::State_On;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const QColor fill = theme::color(!isOn ? Token::Surface : isEnabled ? Token::Accent : Token::Disabled);
    const QColor line = theme::color(isOn || hasFocus ? Token::Accent : isEnabled ? Token::BorderStrong : Token::Border);
    paintBox(painter, option->rect, fill, line, hasFocus ? 2 : 1, 4);
    if (isOn)
        painter->drawPixmap(option->rect.adjusted(1, 1, -1, -1),
                            iconPixmap(QStringLiteral("check"), theme::color(Token::OnAccent), option->rect.width() - 2,
                                       painter->device()->devicePixelRatioF()));
}

/// A track with what is done in the accent; while nobody knows how much there is, the whole track in a lighter one.
void drawProgress(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    constexpr int thickness = 8;
    const QRect track(bar.rect.x(), bar.rect.center().y() - thickness / 2 + 1, bar.rect.width(), thickness);
    paintBox(painter, track, theme::tint(Tone::Neutral), QColor(), 0, thickness / 2);
    const bool isKnown = bar.maximum > bar.minimum;
    const int wanted = isKnown ? QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.progress, track.width()) : track.width();
    if (wanted <= 0)
        return;
    QColor fill = theme::color(Token::Accent);
    if (!isKnown)
        fill.setAlphaF(0.4F);
    const QRect done = QStyle::alignedRect(bar.direction, Qt::AlignLeft, QSize(qMax(wanted, thickness), thickness), track);
    paintBox(painter, done, fill, QColor(), 0, thickness / 2);
}

/// Where the handle of a scroll bar stands; the bar has no buttons.
QRect sliderRect(const QStyleOptionSlider *bar)
{
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int handle = range > 0 ? qBound(28, static_cast<int>(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)), length) : length;
    const int at = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    return isHorizontal ? QRect(bar->rect.x() + at, bar->rect.y(), handle, bar->rect.height())
                        : QRect(bar->rect.x(), bar->rect.y() + at, bar->rect.width(), handle);
}

/// The bar stands on the ground of what it scrolls.
QColor scrolledGround(const QWidget *bar)
{
    for (const QWidget *around = bar; around; around = around->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(around))
            return area->palette().color(QPalette::Base);
    }
    return theme::color(Token::Surface);
}

void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QWidget *widget)
{
    painter->fillRect(bar->rect, scrolledGround(widget));
    if (bar->maximum <= bar->minimum)
        return;
    const bool isActive = bar->activeSubControls & QStyle::SC_ScrollBarSlider && bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    paintBox(painter, QRectF(sliderRect(bar)).adjusted(3, 2, -3, -2), theme::color(isActive ? Token::BorderStrong : Token::Border), QColor(), 0, 3);
}

QRect scrollBarPart(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const QRect slider = sliderRect(bar);
    const QRect whole = bar->rect;
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return slider;
    case QStyle::SC_ScrollBarGroove: return whole;
    case QStyle::SC_ScrollBarSubPage:
        return isHorizontal ? QRect(whole.left(), whole.top(), slider.left() - whole.left(), whole.height())
                            : QRect(whole.left(), whole.top(), whole.width(), slider.top() - whole.top());
    case QStyle::SC_ScrollBarAddPage:
        return isHorizontal ? QRect(slider.right() + 1, whole.top(), whole.right() - slider.right(), whole.height())
                            : QRect(whole.left(), slider.bottom() + 1, whole.width(), whole.bottom() - slider.bottom());
    default: return {};
    }
}

/// Whether the view is the list that a combo box or a completion drops down.
bool isDropDown(const QWidget *view)
{
    return qobject_cast<const QAbstractItemView *>(view) && view->window()->windowType() == Qt::Popup;
}

bool isDropDownFrame(const QWidget *widget)
{
    return widget && widget->windowType() == Qt::Popup && !qobject_cast<const QMenu *>(widget);
}

void drawFlatFrame(const QStyleOption *option, QPainter *painter)
{
    paintBox(painter, option->rect, theme::color(Token::Surface), theme::color(Token::Border), 1, 0);
}

} // namespace

DesktopStyle::DesktopStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DesktopStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand)
        return drawButton(option, painter, isPrimaryButton(option));
    if (element == PE_PanelLineEdit) {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (edit && edit->hasFrame() && !qobject_cast<const QComboBox *>(widget->parentWidget()))
            drawInput(option, painter);
        return;
    }
    if (element == PE_FrameLineEdit)
        return;
    if (element == PE_Frame && widget && widget->inherits("QPlainTextEdit"))
        return drawInput(option, painter);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawCheck(option, painter);
    if (element == PE_IndicatorTabClose) {
        if (option->state & State_MouseOver)
            paintBox(painter, option->rect, theme::color(Token::Hover), QColor(), 0, 4);
        return drawArrow(painter, option->rect, QStringLiteral("x"), theme::color(option->state & State_MouseOver ? Token::Text : Token::Text3));
    }
    if (element == PE_PanelMenu || element == PE_FrameMenu)
        return drawFlatFrame(option, painter);
    if (element == PE_Frame && isDropDownFrame(widget))
        return drawFlatFrame(option, painter);
    if (element == PE_FrameFocusRect || element == PE_IndicatorTabTearLeft || element == PE_IndicatorTabTearRight)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DesktopStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button)
        return drawButtonLabel(*button, painter);
    if (element == CE_ProgressBarGroove)
        return;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && element == CE_ProgressBarContents)
        return drawProgress(*bar, painter);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DesktopStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawInput(option, painter);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawArrow(painter, arrow, QStringLiteral("chevron-down"), theme::color(option->state & State_Enabled ? Token::Text2 : Token::Disabled));
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(bar, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DesktopStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(bar, part));
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(6, 0, 0, 0) : rect;
}

QRect DesktopStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

int DesktopStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin: return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_ScrollBarExtent: return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_SplitterWidth: return 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 5;
    case PM_MenuHMargin: return 4;
    case PM_FocusFrameHMargin: return isDropDown(widget) ? 8 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize DesktopStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit)
        result.setHeight(qMax(result.height(), 30));
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && type == CT_PushButton)
        result.setWidth(buttonWidth(*button, widget));
    if (type == CT_ItemViewItem && isDropDown(widget))
        result.setHeight(qMax(result.height(), 30));
    if (type == CT_MenuItem)
        result.setHeight(qMax(result.height(), option && result.height() > 12 ? 28 : 0));
    return result;
}

int DesktopStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_Widget_Animation_Duration: return theme::reducesMotion() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_ComboBox_Popup: return 0;
    case SH_ComboBox_PopupFrameStyle: return QFrame::StyledPanel | QFrame::Plain;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace freehold
