# SPDX-License-Identifier: GPL-3.0-or-later
# homeward_warnings: what every target of ours is compiled with. homeward_strict adds the conversion
# warnings, which Qt's own types make useless in the ui.
add_library(homeward_warnings INTERFACE)
target_compile_options(homeward_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-align
  -Wformat=2 $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
  $<$<BOOL:${HOMEWARD_WERROR}>:-Werror>)
if(HOMEWARD_SANITIZE)
  target_compile_options(homeward_warnings INTERFACE -fsanitize=${HOMEWARD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(homeward_warnings INTERFACE -fsanitize=${HOMEWARD_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC's manual: sanitizers hide initialisations from this warning.
    target_compile_options(homeward_warnings INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

add_library(homeward_strict INTERFACE)
target_link_libraries(homeward_strict INTERFACE homeward_warnings)
target_compile_options(homeward_strict INTERFACE -Wconversion -Wsign-conversion)
