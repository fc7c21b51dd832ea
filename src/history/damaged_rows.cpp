// SPDX-License-Identifier: MIT
#include "history/damaged_rows.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <vector>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "history/connection.h"
#include "history/schema.h"

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPage = 4096;
constexpr std::int64_t kLeastRowBytes = 100;  // a session is never smaller

// The numbers that a walk meets until it ends or falls over a damaged page.
bool walk(SQLite::Database& database, const std::string& query, std::set<std::int64_t>& numbers,
          std::int64_t& last) {
  try {
    SQLite::Statement statement(database, query);
    while (statement.executeStep()) {
      last = statement.getColumn(0).getInt64();
      numbers.insert(last);
    }
    return true;
  } catch (const SQLite::Exception&) {
    return false;
  }
}

// From both ends, then by asking for each number in the gap between them, as far as the file has room for
// rows.
std::set<std::int64_t> row_numbers(SQLite::Database& database, std::int64_t bytes) {
  std::set<std::int64_t> numbers;
  std::int64_t low = 0;
  const std::string all = "SELECT number FROM session NOT INDEXED ORDER BY number";
  if (walk(database, all, numbers, low)) return numbers;
  const std::int64_t furthest = low + bytes / kLeastRowBytes;
  std::int64_t high = furthest;
  walk(database, all + " DESC", numbers, high);
  for (std::int64_t number = low + 1; number < std::min(high, furthest); ++number) numbers.insert(number);
  return numbers;
}

// A row in the damaged stretch that nobody can say was ever there gives nothing and is not counted.
std::optional<ReadRow> try_read(RowReader& reader, std::int64_t number) {
  try {
    return reader.read(number);
  } catch (const SQLite::Exception&) {
    return std::nullopt;
  }
}

using MakeSchema = void (*)(SQLite::Database&);

std::vector<unsigned char> first_page(MakeSchema make) {
  SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
  make(fresh);
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
      sqlite3_serialize(fresh.getHandle(), "main", &size, 0), sqlite3_free);
  return {bytes.get(), bytes.get() + kPage};
}

void put_number(std::vector<unsigned char>& bytes, std::size_t at, std::size_t number) {
  for (std::size_t i = 0; i < 4; ++i)
    bytes[at + i] = static_cast<unsigned char>((number >> (24 - 8 * i)) & 0xff);
}

// The first page says where every table starts. All our files of one format begin with the same one, so a
// file that lost it can be read with a new one in its place. What waited in the -wal is not seen this way.
DamagedRows rows_behind_a_new_first_page(const fs::path& file, MakeSchema make) {
  std::ifstream stream(file, std::ios::binary);
  std::vector<unsigned char> bytes{std::istreambuf_iterator<char>(stream), {}};
  const std::size_t pages = bytes.size() / kPage;
  if (pages < 2) return {};
  const std::vector<unsigned char> page = first_page(make);
  std::copy(page.begin(), page.end(), bytes.begin());
  put_number(bytes, 28, pages);  // the size of the file, which the header states too
  SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE);
  const auto size = static_cast<sqlite3_int64>(pages * kPage);
  if (sqlite3_deserialize(memory.getHandle(), "main", bytes.data(), size, size,
                          SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
    return {};
  memory.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
  return all_rows(memory);
}

}  // namespace

DamagedRows all_rows(SQLite::Database& database) {
  DamagedRows rows;
  RowReader reader(database);
  const std::int64_t bytes =
      number_from(database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
  for (const std::int64_t number : row_numbers(database, bytes)) {
    std::optional<ReadRow> row = try_read(reader, number);
    if (!row) continue;
    if (row->sound) {
      rows.sound.emplace(row->session.id, std::move(*row));
    } else {
      ++rows.unsound;
    }
  }
  return rows;
}

DamagedRows damaged_rows(const fs::path& file) {
  DamagedRows rows;
  try {
    SQLite::Database database = connect_to_read(file);
    database.exec("PRAGMA writable_schema = ON");  // go on with a file that is shorter than its header says
    rows = all_rows(database);
  } catch (const SQLite::Exception&) {
    rows = {};  // not even its tables can be found
  }
  for (const MakeSchema make : {create_schema, create_schema_of_format_1}) {
    if (!rows.sound.empty()) break;
    try {
      rows = rows_behind_a_new_first_page(file, make);
    } catch (const SQLite::Exception&) {
      rows = {};  // not of that format
    }
  }
  return rows;
}

}  // namespace history
