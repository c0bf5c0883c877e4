// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/markdown_text.h"

#include "ui/theme.h"

#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace freehold {
namespace {

constexpr int lineHeightPercent = 130;
constexpr int paragraphGap = 8;
constexpr int headingGap = 16;
constexpr int itemGap = 4;
constexpr int tableCellPadding = 4;

void setHeading(QTextCursor &cursor, int level, bool isFirst)
{
    const QFont font = theme::font(level == 1 ? TextStyle::Title : TextStyle::Subheading);
    QTextCharFormat letters;
    letters.setFont(font);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(letters);
    QTextBlockFormat room;
    room.setTopMargin(isFirst ? 0 : headingGap);
    room.setBottomMargin(itemGap);
    cursor.mergeBlockFormat(room);
}

void setParagraph(QTextCursor &cursor, const QTextBlock &block)
{
    const bool isInTable = cursor.currentTable();
    const bool isItem = block.textList();
    QTextBlockFormat room;
    room.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    room.setTopMargin(isInTable ? 0 : isItem ? itemGap : paragraphGap);
    room.setBottomMargin(0);
    cursor.mergeBlockFormat(room);
}

void setTable(QTextTable &table)
{
    QTextTableFormat lines = table.format();
    lines.setBorderCollapse(true);
    lines.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    lines.setBorder(1);
    lines.setBorderBrush(theme::color(Token::Border));
    lines.setCellPadding(tableCellPadding);
    lines.setCellSpacing(0);
    lines.setTopMargin(paragraphGap);
    lines.setBottomMargin(paragraphGap);
    table.setFormat(lines);
}

} // namespace

void showMarkdown(QTextBrowser &browser, const QString &markdown)
{
    browser.setMarkdown(markdown);
    QTextDocument &document = *browser.document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        if (level > 0)
            setHeading(cursor, level, block == document.begin());
        else
            setParagraph(cursor, block);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            setTable(*table);
    }
    browser.moveCursor(QTextCursor::Start);
}

} // namespace freehold
