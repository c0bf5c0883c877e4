// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter_marks.h"

#include "support/freehold_test.h"

using namespace freehold;

class TestLetterMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachLetterWhereverItStands()
    {
        LetterMarks marks({u',', u'"', u'\n', u'\r'});
        for (const char16_t letter : {u',', u'"', u'\n', u'\r'}) {
            for (qsizetype at = 0; at < 200; ++at) {
                QString text(200, u'x');
                text[at] = letter;
                marks.begin(text);
                QCOMPARE(marks.next(0), at);
                QCOMPARE(marks.next(at), at);
                QCOMPARE(marks.next(at + 1), 200);
            }
        }
    }

    void takesNoOtherLetterForOne()
    {
        // Same low byte, same high byte, both halves at their ends.
        const QString others = QString(QChar(0x012C)) + QChar(0x2C00) + QChar(0x8022) + QChar(0xFFFF) + QChar(0x0D0A)
                               + QString(100, QChar(0xFF2C));
        LetterMarks marks({u',', u'"', u'\n', u'\r'});
        marks.begin(others);
        QCOMPARE(marks.next(0), others.size());
    }

    void findsNothingInNothing()
    {
        LetterMarks marks({u',', u'"', u'\n', u'\r'});
        marks.begin(QStringView());
        QCOMPARE(marks.next(0), 0);
    }
};

FREEHOLD_TEST(TestLetterMarks);
#include "tst_letter_marks.moc"
