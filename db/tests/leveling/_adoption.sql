-- Specification of leveling._adoption: what an import would do to XP.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select tests.set_xp(7, 100000);
-- On the curve of MEE6 level 1 begins with 100 XP, level 2 with 255.
create function pg_temp.would(member leveling.adopted, keep text) returns text language sql as $$
  select format('%s/%s → %s/%s', a.had_xp, a.had_level, a.xp, a.level) from leveling._adoption(1, array[would.member],
    would.keep) a
$$;
select tests.configure('leveling.curve', 'mee6');
select is(pg_temp.would(row(5, 5000, 1, 0.5), 'level'), '0/0 → 177/1', 'the level is kept, and how far they are in it');
select is(pg_temp.would(row(5, 260, 9, null), 'xp'), '0/0 → 260/2', 'or the XP are');
select is(pg_temp.would(row(5, 260, null, null), 'level'), '0/0 → 260/2', 'what a line does not say follows from the other');
select is(pg_temp.would(row(7, 260, 2, null), 'xp'), pg_temp.would(row(7, 0, 0, null), 'xp'), 'who has more keeps it');

select * from finish();
rollback;
