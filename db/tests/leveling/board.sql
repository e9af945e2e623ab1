-- Specification of leveling.board: the leaderboard as Discord shows it, with periods, pages and buttons.

begin;
\ir ../../fixtures/guild.sql
select plan(21);

create function pg_temp.board(period text default 'all time', page bigint default 1, viewer_id bigint default 5,
  opener_id bigint default null, at timestamptz default '2026-03-29 21:30Z')
returns setof text language sql stable as $$
  select format('%s. %s with %s, %s/%s of %s', b.rank, b.member_id, b.xp, b.page, b.pages, b.members)
  from leveling.board(1, board.viewer_id, board.period, board.page, board.opener_id, board.at) b
$$;

select is_empty('select pg_temp.board()', 'nobody has XP: no rows');

-- In Berlin the 29th of March 2026, a Sunday, begins at 23:00 UTC and has 23 hours.
select tests.configure('app.time_zone', 'Europe/Berlin');
do $$
begin
  perform leveling.give_xp(1, 1, 100, at => '2026-02-28 22:59:59Z');
  perform leveling.give_xp(1, 2, 90, at => '2026-02-28 23:00Z');
  perform leveling.give_xp(1, 3, 80, at => '2026-03-22 23:00Z');
  perform leveling.give_xp(1, 4, 70, at => '2026-03-28 22:59:59Z');
  perform leveling.give_xp(1, 5, 60, at => '2026-03-28 23:00Z');
end;
$$;
select results_eq(
  'select pg_temp.board()',
  array['1. 1 with 100, 1/1 of 5', '2. 2 with 90, 1/1 of 5', '3. 3 with 80, 1/1 of 5', '4. 4 with 70, 1/1 of 5',
    '5. 5 with 60, 1/1 of 5'],
  'all time has everybody'
);
select results_eq(
  $$select pg_temp.board('this month')$$,
  array['1. 2 with 90, 1/1 of 4', '2. 3 with 80, 1/1 of 4', '3. 4 with 70, 1/1 of 4', '4. 5 with 60, 1/1 of 4'],
  'this month begins at midnight in winter time'
);
select results_eq(
  $$select pg_temp.board('this week')$$,
  array['1. 3 with 80, 1/1 of 3', '2. 4 with 70, 1/1 of 3', '3. 5 with 60, 1/1 of 3'], 'this week on Monday'
);
select results_eq(
  $$select pg_temp.board('today')$$, array['1. 5 with 60, 1/1 of 1'], 'today at midnight where the guild is'
);
select is_empty(
  $$select pg_temp.board('today', at => '2026-03-29 22:00Z')$$, 'which comes an hour earlier in summer time'
);
select is_empty($$select pg_temp.board('this week', at => '2026-03-29 22:00Z')$$, 'and begins a new week');
select is_empty(
  $$select from leveling.board(2, 5, 'today', at => '2026-03-28 12:00Z')$$, 'in another guild nothing happened'
);

-- Pages.
do $$
begin
  perform leveling.give_xp(1, 100 + n, 40 - n, at => '2026-03-28 23:30Z') from generate_series(1, 20) as n;
end;
$$;
select results_eq(
  $$select pg_temp.board('all time', 3)$$,
  array['21. 116 with 24, 3/3 of 25', '22. 117 with 23, 3/3 of 25', '23. 118 with 22, 3/3 of 25',
    '24. 119 with 21, 3/3 of 25',
    '25. 120 with 20, 3/3 of 25'],
  'a page has ten lines'
);
select is(
  (select count(*) from pg_temp.board('all time', 1000000000)), 5::bigint, 'a page past the end is the last page'
);
select results_eq(
  $$select b from pg_temp.board('all time', null, viewer_id => 118) b where b like '% 118 %'$$,
  array['23. 118 with 22, 3/3 of 25'], 'page null is the viewer''s own'
);
select results_eq(
  $$select b from pg_temp.board('today', null, viewer_id => 118) b where b like '% 118 %'$$,
  array['19. 118 with 22, 2/3 of 21'], 'in a period their own of that period'
);

-- Buttons.
select is(
  (select count(*) from pg_temp.board(viewer_id => 5, opener_id => 5)), 10::bigint,
  'who opened a board may press its buttons'
);
select tests.refuses(
  'select leveling.board(1, 6, opener_id => 5)', 'U0OWN',
  'These buttons belong to somebody else. /leaderboard opens a board for you.', 'nobody else may'
);

-- Refusals.
select tests.refuses(
  'select leveling.board(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select leveling.board(1, 5, ''this year'')', 'U0PER',
  'There is no period "this year". Choose one of: all time, today, this week, this month.',
  'an unknown period is refused'
);
select tests.refuses(
  format('select leveling.board(1, 5, page => %s)', p.page), 'U0PAG',
  format('Pages count from 1; %s is no page.', p.page),
  format('page %s is refused', p.page)
)
from (values (0), (-1)) as p (page);
select tests.refuses(
  'select leveling.board(1, 777, page => null)', 'U0NON', 'You are not on this leaderboard yet: write a little first.',
  'who has no XP has no own page'
);
select tests.refuses(
  $$select leveling.board(1, 1, 'today', null, at => '2026-03-29 12:00Z')$$, 'U0NON',
  'You are not on this leaderboard yet: write a little first.', 'nor who has none in the period'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.board(1, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
