// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/shared/appearance.h"
#include "ui/shared/colourscheme.h"

#include <BreezeIcons>

#include <QApplication>

#include <cmath>

using namespace journeyscope;
using namespace Qt::StringLiterals;

/// Relative luminance and contrast as the Web Content Accessibility Guidelines define them.
static double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

static double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BreezeIcons::initIcons(); }

    void everyMeaningHasIconAndWord_data()
    {
        QTest::addColumn<Appearance>("appearance");
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            QTest::addRow("severity %d", int(severity)) << appearanceOf(severity);
        for (int i = 0; i <= int(CheckOutcome::NotExamined); ++i)
            QTest::addRow("check %d", i) << appearanceOf(CheckOutcome(i));
        for (int i = 0; i <= int(VerdictOutcome::Undetermined); ++i)
            QTest::addRow("verdict %d", i) << appearanceOf(VerdictOutcome(i));
        for (const Layer layer : allLayers)
            QTest::addRow("layer %d", int(layer)) << appearanceOf(layer);
        for (int i = 0; i <= int(TimelineOutcome::Failed); ++i)
            QTest::addRow("timeline %d", i) << appearanceOf(TimelineOutcome(i));
        for (int i = 0; i <= int(ProfileKind::Simulated); ++i)
            QTest::addRow("profile %d", i) << appearanceOf(ProfileKind(i));
        for (int i = 0; i <= int(DeliveryState::Unknown); ++i)
            QTest::addRow("delivery %d", i) << appearanceOf(DeliveryState(i));
        for (int i = 0; i <= int(JourneyStatus::Unknown); ++i)
            QTest::addRow("journey %d", i) << appearanceOf(JourneyStatus(i));
    }

    void everyMeaningHasIconAndWord()
    {
        QFETCH(Appearance, appearance);

        QVERIFY(!appearance.word.isEmpty());
        QVERIFY2(!appearance.icon().isNull(), qPrintable(appearance.iconName));
    }

    void tonesAreReadable_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
    }

    void tonesAreReadable()
    {
        QFETCH(ColourScheme, scheme);
        useColourScheme(scheme);
        const QPalette palette = QApplication::palette();

        QCOMPARE(isDark(palette), scheme == ColourScheme::Dark);
        for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Accent, Tone::Positive, Tone::Attention, Tone::Negative}) {
            for (const QColor &ground : {palette.color(QPalette::Base), palette.color(QPalette::Window), toneGround(tone, palette)})
                QVERIFY2(contrast(toneColour(tone, palette), ground) >= 4.5, qPrintable(u"tone %1 on %2"_s.arg(int(tone)).arg(ground.name())));
        }
    }

    void iconsFollowThePalette()
    {
        const auto strokeLightness = [] {
            const QImage image = themedIcon().pixmap(22, 22).toImage();
            double lightness = 0;
            int strokes = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200) {
                        lightness += pixel.lightnessF();
                        ++strokes;
                    }
            return lightness / strokes;
        };

        useColourScheme(ColourScheme::Light);
        QVERIFY(strokeLightness() < 0.4);
        useColourScheme(ColourScheme::Dark);
        QVERIFY(strokeLightness() > 0.6);
    }

private:
    static QIcon themedIcon() { return Appearance {u"document-edit"_s, Tone::Plain, {}}.icon(); }
};

JOURNEYSCOPE_TEST_MAIN(QApplication, AppearanceTest)
#include "appearancetest.moc"
