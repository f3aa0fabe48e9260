# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The rules every target of the house keeps, and the three words its folders are written in:
# journeyscope_room, journeyscope_program and journeyscope_test. WIDGETS says that a target is part of the window.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # nobody uses modules here, and ccache refuses every compilation that is scanned for them
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(journeyscope_house INTERFACE)
target_compile_features(journeyscope_house INTERFACE cxx_std_23)
target_compile_options(journeyscope_house INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers) # designated initialisers leave the rest to the defaults on purpose
if(JOURNEYSCOPE_WERROR)
    target_compile_options(journeyscope_house INTERFACE -Werror)
endif()
target_compile_definitions(journeyscope_house INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_include_directories(journeyscope_house INTERFACE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
if(JOURNEYSCOPE_SANITIZE)
    target_compile_options(journeyscope_house INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(journeyscope_house INTERFACE -fsanitize=address,undefined)
endif()
if(JOURNEYSCOPE_PRECOMPILE)
    # Programs and rooms share the headers, so both are compiled the same way.
    target_compile_options(journeyscope_house INTERFACE -fPIC)
endif()

# Reading Qt's headers takes longer than compiling our own lines, so where JOURNEYSCOPE_PRECOMPILE is set they are read
# once, and once more with those of the window. Every file still includes what it uses: the presets without
# JOURNEYSCOPE_PRECOMPILE would not compile otherwise.
function(journeyscope_precompiled_headers name)
    cmake_parse_arguments(arg "" "" "LIBRARIES" ${ARGN})
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "")
    add_library(journeyscope_${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    target_link_libraries(journeyscope_${name} PRIVATE journeyscope_house ${arg_LIBRARIES})
    target_precompile_headers(journeyscope_${name} PRIVATE "${CMAKE_SOURCE_DIR}/packaging/cmake/${name}.h")
endfunction()

function(journeyscope_use_precompiled target is_of_window)
    if(JOURNEYSCOPE_PRECOMPILE AND is_of_window)
        target_precompile_headers(${target} REUSE_FROM journeyscope_windowheaders)
    elseif(JOURNEYSCOPE_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM journeyscope_engineheaders)
    endif()
endfunction()

# A room of src or ui: a static library named after its folder. The links repeat
# tests/architecture/allowed-includes.txt, so the linker keeps the doors, too.
function(journeyscope_room name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    add_library(journeyscope_${name} STATIC ${arg_SOURCES})
    list(TRANSFORM arg_ROOMS PREPEND journeyscope_)
    target_link_libraries(journeyscope_${name} PUBLIC journeyscope_house ${arg_ROOMS} ${arg_LIBRARIES})
    journeyscope_use_precompiled(journeyscope_${name} ${arg_WIDGETS})
endfunction()

function(journeyscope_program name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    list(TRANSFORM arg_ROOMS PREPEND journeyscope_)
    target_link_libraries(${name} PRIVATE journeyscope_house ${arg_ROOMS} ${arg_LIBRARIES})
    journeyscope_use_precompiled(${name} ${arg_WIDGETS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# A test: journeyscope_test(room/classtest ROOMS ... LIBRARIES ...), from room/classtest.cpp beside the caller.
function(journeyscope_test path)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
    get_filename_component(name ${path} NAME)
    string(REPLACE "/" "_" target "test_${path}")
    add_executable(${target} ${name}.cpp ${arg_SOURCES})
    list(TRANSFORM arg_ROOMS PREPEND journeyscope_)
    target_link_libraries(${target} PRIVATE journeyscope_house journeyscope_testsupport ${arg_ROOMS} ${arg_LIBRARIES} Qt6::Test)
    journeyscope_use_precompiled(${target} ${arg_WIDGETS})
    add_test(NAME ${path} COMMAND ${target})
    set_tests_properties(${path} PROPERTIES TIMEOUT 180
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;QT_ASSUME_STDERR_HAS_CONSOLE=1")
endfunction()
