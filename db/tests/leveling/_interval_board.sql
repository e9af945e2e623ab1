-- Specification of leveling._interval_board: the board by XP gained in an interval, from the history.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

create function pg_temp.board(since timestamptz, until timestamptz, page bigint default 1, page_size integer default 10)
returns setof text language sql stable as $$
  select format(
    '%s. %s with %s at level %s, %s/%s of %s', b.rank, b.member_id, b.xp, b.level, b.page, b.pages, b.members
  )
  from leveling._interval_board(1, board.page, board.page_size, board.since, board.until) b
$$;

do $$
begin
  perform leveling.give_xp(1, 5, 300, at => '2026-01-01 10:00Z');
  perform leveling.give_xp(1, 6, 100, at => '2026-01-01 11:00Z');
  perform leveling.give_xp(1, 7, 500, at => '2026-01-02 10:00Z');
  perform leveling.give_xp(1, 6, 400, at => '2026-01-02 11:00Z');
  perform leveling.take_xp(1, 5, 250, at => '2026-01-02 12:00Z');
  perform leveling.give_xp(1, 8, 100, at => '2026-01-03 10:00Z');
  perform leveling.take_xp(1, 8, 100, at => '2026-01-03 11:00Z');
  perform leveling.give_xp(2, 9, 999, at => '2026-01-02 10:00Z');
end;
$$;

select results_eq(
  $$select pg_temp.board('2026-01-02Z', '2026-01-03Z')$$,
  array['1. 7 with 500 at level 2, 1/1 of 2', '2. 6 with 400 at level 2, 1/1 of 2'],
  'XP gained in the interval are what counts; the level is today''s; who lost more than they gained is not on it'
);
select results_eq(
  $$select pg_temp.board(null, '2026-01-02Z')$$,
  array['1. 5 with 300 at level 1, 1/1 of 2', '2. 6 with 100 at level 1, 1/1 of 2'],
  'until alone: the board as it stood then, with the levels of then'
);
select results_eq(
  $$select pg_temp.board('2026-01-02 11:00Z', null)$$, array['1. 6 with 400 at level 2, 1/1 of 1'],
  'since alone: up to now'
);
select results_eq(
  $$select pg_temp.board('2026-01-01 11:00Z', '2026-01-02 10:00Z')$$, array['1. 6 with 100 at level 2, 1/1 of 1'],
  'its beginning belongs to an interval, its end does not'
);
select is_empty($$select pg_temp.board('2026-01-03Z', '2026-01-04Z')$$, 'gained and lost again is nothing');
select is_empty($$select pg_temp.board('2020-01-01Z', '2020-01-02Z')$$, 'nothing happened, nobody is on it');
select is_empty($$select pg_temp.board(null, '2020-01-02Z')$$, 'before the first XP there was no board');

do $$
begin
  perform leveling.give_xp(1, 100 + n, 10 + n / 3, at => '2026-02-01 10:00Z') from generate_series(1, 9) as n;
end;
$$;
select results_eq(
  $$select pg_temp.board('2026-02-01Z', '2026-02-02Z', 2, 4)$$,
  array['5. 103 with 11 at level 0, 2/3 of 9', '5. 104 with 11 at level 0, 2/3 of 9',
    '5. 105 with 11 at level 0, 2/3 of 9',
    '8. 101 with 10 at level 0, 2/3 of 9'],
  'ties share a rank'
);
select results_eq(
  $$select pg_temp.board('2026-02-01Z', '2026-02-02Z', 4000000000, 4)$$, array['8. 102 with 10 at level 0, 3/3 of 9'],
  'over the edge of a page, too; a page past the end is the last page'
);

delete from leveling.member where member_id = 7;
select results_eq(
  $$select pg_temp.board('2026-01-02 10:00Z', '2026-01-02 10:01Z')$$, array['1. 7 with 500 at level 0, 1/1 of 1'],
  'somebody whose row is gone is still in the history'
);

select * from finish();
rollback;
