# SPDX-License-Identifier: MIT
# unknot_in_batches(RESULT NAME ROOT SOURCES...): RESULT becomes files that each include eight of SOURCES, so that they are
# compiled as one, which takes a third of the time. So two files of a room must not give different things one
# name, not even in an unnamed namespace. The program is compiled so by the sanitizer builds alone, every other one
# compiles it file by file and so finds the include that is missing; tests are compiled so by all but the debug build.
# CMake's own unity build would name the files by where they lie, and no compiler cache would serve a second clone; ROOT is
# the include folder that they are named from. A file with SKIP_UNITY_BUILD_INCLUSION stays alone.
function(unknot_in_batches result name root)
  set(files)
  set(lines)
  foreach(source IN LISTS ARGN)
    get_property(alone SOURCE ${source} PROPERTY SKIP_UNITY_BUILD_INCLUSION)
    if(alone)
      list(APPEND files ${source})
    else()
      file(RELATIVE_PATH inside ${root} ${source})
      list(APPEND lines "#include \"${inside}\"\n")
    endif()
  endforeach()
  set(number 0)
  while(lines)
    list(SUBLIST lines 0 8 batch)
    list(REMOVE_ITEM lines ${batch})
    string(JOIN "" text ${batch})
    set(file ${CMAKE_CURRENT_BINARY_DIR}/batches/${name}_${number}.cpp)
    file(CONFIGURE OUTPUT ${file} CONTENT "${text}" @ONLY)
    list(APPEND files ${file})
    math(EXPR number "${number} + 1")
  endwhile()
  set(${result} ${files} PARENT_SCOPE)
endfunction()

# unknot_room(NAME [ROOMS ...] [LIBRARIES ...]): src/NAME as a static library that sees only the named rooms.
function(unknot_room name)
  cmake_parse_arguments(ROOM "" "" "ROOMS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/screens/*.cpp
    ${CMAKE_SOURCE_DIR}/src/${name}/charts/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/src/app/main\\.cpp$")
  if(UNKNOT_SANITIZE AND NOT name MATCHES "^(ui|app)$")  # screens may each have a margin of their own
    unknot_in_batches(sources ${name} ${CMAKE_SOURCE_DIR}/src ${sources})
  endif()
  add_library(unknot_${name} STATIC ${sources})
  target_link_libraries(unknot_${name} PRIVATE unknot_flags ${ROOM_LIBRARIES})
  target_include_directories(unknot_${name} SYSTEM PUBLIC ${TL_EXPECTED_INCLUDE_DIR})
  foreach(room ${ROOM_ROOMS})
    target_link_libraries(unknot_${name} PUBLIC unknot_${room})
  endforeach()
endfunction()
