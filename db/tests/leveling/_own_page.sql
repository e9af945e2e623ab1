-- Specification of leveling._own_page: the page of the board on which a member stands.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

do $$
begin
  perform leveling.give_xp(1, n, 100 - n / 4, at => '2026-01-01 10:00Z') from generate_series(1, 25) as n;
  perform leveling.give_xp(1, 25, 1, at => '2026-01-02 10:00Z');
  perform leveling.give_xp(1, 24, 2, at => '2026-01-02 10:00Z');
  perform leveling.set_xp(1, 26, 0);
end;
$$;

select is_empty(
  $$select p.page, b.member_id
    from generate_series(1, 3) as p (page), leveling.leaderboard(1, p.page, 10) b
    where leveling._own_page(1, b.member_id, 10, null) <> p.page$$,
  'everybody''s own page of all time is the one the board shows them on, also within a tie'
);
select is_empty(
  $$select p.page, b.member_id
    from generate_series(1, 5) as p (page), leveling.leaderboard(1, p.page, 5, since => '2026-01-01Z') b
    where leveling._own_page(1, b.member_id, 5, '2026-01-01Z') <> p.page$$,
  'that of a period, too'
);
select is(leveling._own_page(1, 24, 1, '2026-01-02Z'), 1::bigint, 'in a period it is the XP of the period that count');
select is(leveling._own_page(1, 25, 1, '2026-01-02Z'), 2::bigint, 'for everybody');
select tests.refuses(
  format('select leveling._own_page(1, %s, 10, %L)', m.id, m.since), 'U0NON',
  'You are not on this leaderboard yet: write a little first.', m.name || ' has no page'
)
from (values
  ('777', null, 'somebody unknown'), ('26', null, 'a member without XP'),
  ('1', '2026-01-02Z', 'one without XP in the period'),
  ('null', null, 'nobody')
) as m (id, since, name);

select * from finish();
rollback;
