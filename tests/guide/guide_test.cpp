// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include <gtest/gtest.h>

#include <memory>
#include <thread>

#include "files/places.h"
#include "guide/heading.h"

namespace guide {
namespace {

using namespace std::chrono_literals;
using What = session::Command::What;

class GuideTest : public testing::Test {
 protected:
  GuideTest()
      : item_(files::read_routine(places_.folders().sessions / "daily-minute.toml").value()),
        bank_(audio::CueBank::load(places_.folders().assets / "cues").value()),
        plan_(prepare(item_, {})->plan),
        player_(bank_, {.off = true}) {}

  history::StoredSession heading() const { return make_heading(item_, {}, plan_, std::nullopt); }

  // What the history holds of that session, as another program sees it.
  std::optional<history::StoredSession> on_disk(const std::string& id) const {
    const auto store = history::Store::open(places_.folders().data, true);
    return store ? store->find(id).value_or(std::nullopt) : std::nullopt;
  }

  // Ticks until the session has begun, as the main loop does; gives up long after the guide would.
  static bool begin(Guide& guide) {
    for (int looks = 0; looks < 5000 && !guide.begun(); ++looks) {
      guide.tick();
      std::this_thread::sleep_for(1ms);
    }
    return guide.begun();
  }

  files::Places places_;
  files::ShelfItem item_;
  audio::CueBank bank_;
  session::Plan plan_;
  audio::Player player_;
  DiskWorker worker_;
  Journal journal_{places_.folders(), worker_};
};

TEST_F(GuideTest, TheFirstTickWithTheRowOnTheDiskStartsTheClock) {
  Guide guide(session::Session(plan_), heading(), player_, journal_, worker_);
  EXPECT_FALSE(guide.begun());
  ASSERT_TRUE(worker_.wait_idle(60s));
  EXPECT_FALSE(guide.begun()) << "time passes in ticks only";
  guide.tick();
  EXPECT_TRUE(guide.begun());
  EXPECT_EQ(guide.view().phase, 0U);
}

TEST_F(GuideTest, TheRowIsOnTheDiskBeforeTheSessionBegins) {
  const auto opened = std::chrono::steady_clock::now();
  Guide guide(session::Session(plan_), heading(), player_, journal_, worker_);
  ASSERT_TRUE(begin(guide));
  if (std::chrono::steady_clock::now() - opened > 900ms)
    GTEST_SKIP() << "it waits for a slow disk only a second";
  EXPECT_EQ(journal_.news().begun, guide.stored().id);
  const auto row = on_disk(guide.stored().id);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->record.outcome, session::Outcome::running);
  EXPECT_EQ(row->record.planned, 88s);
  EXPECT_EQ(row->title, "The daily minute");
}

TEST_F(GuideTest, EndNowEndsItAndItIsSaved) {
  Guide guide(session::Session(plan_), heading(), player_, journal_, worker_);
  ASSERT_TRUE(begin(guide));
  const auto events = guide.command({What::end_now});
  ASSERT_FALSE(events.empty());
  EXPECT_EQ(events.back().what, session::Event::What::ended);
  EXPECT_TRUE(guide.over());
  EXPECT_TRUE(guide.faded()) << "nothing sounds";
  ASSERT_TRUE(worker_.wait_idle(60s));
  EXPECT_EQ(journal_.news().saved, guide.stored().id);
  const auto row = on_disk(guide.stored().id);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->record.outcome, session::Outcome::ended);
  EXPECT_EQ(*row, guide.stored());
}

TEST_F(GuideTest, AnEndBeforeTheBeginningIsSavedToo) {
  Guide guide(session::Session(plan_), heading(), player_, journal_, worker_);
  EXPECT_TRUE(guide.command({What::let_go}).empty()) << "nothing to let go of yet";
  EXPECT_FALSE(guide.begun());
  guide.command({What::end_now});
  EXPECT_TRUE(guide.over());
  ASSERT_TRUE(worker_.wait_idle(60s));
  EXPECT_EQ(journal_.news().saved, guide.stored().id);
  EXPECT_EQ(guide.stored().record.active, 0s);
}

TEST_F(GuideTest, OnePressToEndBeforeTheBeginningBeginsItAndAsks) {
  Guide guide(session::Session(plan_), heading(), player_, journal_, worker_);
  guide.command({What::end});
  EXPECT_TRUE(guide.begun());
  EXPECT_FALSE(guide.over());
  EXPECT_TRUE(guide.view().end_asked_left);
  guide.command({What::end});
  EXPECT_TRUE(guide.over());
}

TEST_F(GuideTest, CommandsMoveTheSessionAndItsRow) {
  Guide guide(session::Session(plan_), heading(), player_, journal_, worker_);
  ASSERT_TRUE(begin(guide));
  guide.command({What::let_go});
  EXPECT_EQ(guide.view().phase, 1U);
  ASSERT_TRUE(worker_.wait_idle(60s));
  EXPECT_EQ(on_disk(guide.stored().id)->record.phase, 1U);
}

TEST_F(GuideTest, AnInterruptedSessionGoesOnWhereItStood) {
  history::StoredSession interrupted = heading();
  interrupted.record.phase = 1;
  interrupted.record.into_phase = 12s;
  Guide guide(session::Session(plan_, interrupted.record.phase, interrupted.record.into_phase), heading(),
              player_, journal_, worker_);
  ASSERT_TRUE(begin(guide));
  EXPECT_EQ(guide.view().phase, 1U);
  EXPECT_NE(guide.stored().id, interrupted.id);
}

TEST_F(GuideTest, WithoutADiskItBeginsAllTheSame) {
  std::ofstream(places_.file("in-the-way")) << "";
  files::Folders broken = places_.folders();
  broken.data = places_.file("in-the-way");
  DiskWorker worker;
  Journal journal(broken, worker);
  Guide guide(session::Session(plan_), heading(), player_, journal, worker);
  EXPECT_TRUE(begin(guide));
  ASSERT_TRUE(worker.wait_idle(60s));
  EXPECT_EQ(journal.news().trouble, "Not saved yet: \"" + broken.data.string() +
                                        "\" is in the way: a folder is needed there. It is kept and tried "
                                        "again.");
}

TEST_F(GuideTest, LooksAgainInAQuarterOfASecondAtMost) {
  Guide guide(session::Session(plan_), heading(), player_, journal_, worker_);
  EXPECT_EQ(guide.until_change(), 10ms);
  ASSERT_TRUE(begin(guide));
  EXPECT_EQ(guide.until_change(), 250ms);
}

TEST(SoundTrouble, IsSaidOnceTheSoundWasLookedFor) {
  EXPECT_EQ(sound_trouble({.health = audio::Health::opening, .trouble = "looking"}), "");
  EXPECT_EQ(sound_trouble({.health = audio::Health::no_device, .trouble = "No sound device."}),
            "No sound device.");
  EXPECT_EQ(sound_trouble({.health = audio::Health::playing}), "");
}

}  // namespace
}  // namespace guide
