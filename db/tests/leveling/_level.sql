-- Specification of leveling._level: the highest level whose threshold so much XP reaches.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select is(leveling._level(s, 0), 0, 'no XP are level 0') from leveling.settings s where s.guild_id = 1;
select is(leveling._level(s, 99), 0, 'one XP short of a level is the level below')
from leveling.settings s where s.guild_id = 1;
select is(leveling._level(s, 100), 1, 'a level is reached with exactly its XP')
from leveling.settings s where s.guild_id = 1;
select is(leveling._level(s, 100000000), 1000, 'level 1000 is reached') from leveling.settings s where s.guild_id = 1;
select is(leveling._level(s, 1000000000000), 1000, 'and is the last') from leveling.settings s where s.guild_id = 1;
select is_empty(
  $$select c.curve, l.level
    from leveling.settings s, enum_range(null::leveling.curve) as e (all_curves), unnest(e.all_curves) as c (curve),
      generate_series(1, 1000) as l (level), jsonb_populate_record(s, jsonb_build_object('curve', c.curve)) as k
    where s.guild_id = 1
      and (leveling._level(k, leveling._threshold(k, l.level)) <> l.level
        or leveling._level(k, leveling._threshold(k, l.level) - 1) <> l.level - 1)$$,
  'on every curve every level begins exactly at its threshold'
);

select * from finish();
rollback;
