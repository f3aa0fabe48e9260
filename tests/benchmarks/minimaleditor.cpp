// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// benchmark_minimaleditor [FILE]: the least that Qt and KSyntaxHighlighting need for an editor with colours; what our
// start and our memory are compared with.

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QMainWindow>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    auto *editor = new QPlainTextEdit(&window);
    editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    window.setCentralWidget(editor);
    window.resize(1200, 800);

    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::SyntaxHighlighter highlighter(editor->document());
    highlighter.setTheme(repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
    highlighter.setDefinition(repository.definitionForName(u"JSON"_s));

    window.show();
    QString text = u"{\n  \"ContactKey\": \"0031-ada\",\n  \"Data\": { \"Total\": 12.5 }\n}\n"_s;
    if (argc > 1) {
        QFile file(app.arguments().at(1));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        text = QString::fromUtf8(file.readAll());
    }
    editor->setPlainText(text);
    return QApplication::exec();
}
