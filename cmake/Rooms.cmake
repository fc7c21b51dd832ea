# SPDX-License-Identifier: MIT
# unknot_in_batches(TARGET): several files are compiled as one, which takes a third of the time. So two files of a room
# must not give different things one name, not even in an unnamed namespace. The program is compiled so by the sanitizer
# builds alone, every other one compiles it file by file and so finds the include that is missing; tests are compiled so
# by all but the debug build.
function(unknot_in_batches target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# unknot_room(NAME [ROOMS ...] [LIBRARIES ...]): src/NAME as a static library that sees only the named rooms.
function(unknot_room name)
  cmake_parse_arguments(ROOM "" "" "ROOMS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/screens/*.cpp
    ${CMAKE_SOURCE_DIR}/src/${name}/charts/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/src/app/main\\.cpp$")
  add_library(unknot_${name} STATIC ${sources})
  if(UNKNOT_SANITIZE AND NOT name MATCHES "^(ui|app)$")  # screens may each have a margin of their own
    unknot_in_batches(unknot_${name})
  endif()
  target_link_libraries(unknot_${name} PRIVATE unknot_flags ${ROOM_LIBRARIES})
  target_include_directories(unknot_${name} SYSTEM PUBLIC ${TL_EXPECTED_INCLUDE_DIR})
  foreach(room ${ROOM_ROOMS})
    target_link_libraries(unknot_${name} PUBLIC unknot_${room})
  endforeach()
endfunction()
