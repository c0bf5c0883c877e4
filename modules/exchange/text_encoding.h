// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QIODevice;
class QStringDecoder;

namespace freehold {

/// What the bytes of a text file are taken to mean.
struct EncodingGuess {
    QByteArray name;      ///< as TextDecoder::forEncoding takes it
    qint64 markBytes = 0; ///< length of the byte order mark to pass over
    bool isSure = true;   ///< false: show the text and ask the user
};

/// Looks through the whole device (which must allow seeking) and leaves it at its start. Valid UTF-8 is taken as such; a
/// short file that is not is called windows-1252 and unsure, because statistics need more text.
EncodingGuess guessEncoding(QIODevice &device);

/// What the byte order mark at the device's start says, if it has one; the position stays.
std::optional<EncodingGuess> encodingByMark(QIODevice &device);

/// Turns bytes into text piece by piece. Nothing is ever left out: what is no character, and NUL, becomes U+FFFD.
class TextDecoder final
{
public:
    /// Nothing if this build does not know the encoding.
    static std::optional<TextDecoder> forEncoding(const QByteArray &name);

    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;
    ~TextDecoder();

    QString decode(QByteArrayView bytes);
    /// Call once at the end: the replacement of a character that was cut off, or nothing.
    QString finish();
    [[nodiscard]] bool hasReplaced() const { return m_hasReplaced; }

private:
    TextDecoder() = default;

    [[nodiscard]] bool mayHoldReplacement(QByteArrayView bytes);

    std::unique_ptr<QStringDecoder> m_decoder; ///< null for windows-1252, which not every Qt build knows
    int m_unitBytes = 1;
    bool m_isUtf8 = false;
    bool m_hadReplacementLead = false;
    qint64 m_bytes = 0;
    bool m_hasReplaced = false;
};

/// All of `bytes` as text, its encoding guessed.
QString decodeText(const QByteArray &bytes);

} // namespace freehold
