-- Specification of leveling._follow_levels: who comes to another level wants other rewards, and an earned one is told.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

create function pg_temp.follow(member_id bigint, from_level integer, to_level integer, from_xp bigint)
returns void language sql as $$
  select leveling._follow_levels(1, array[row(1, member_id, m, from_level, to_level, from_xp)]::leveling.level_change[])
  from leveling.member m where m.guild_id = 1 and m.member_id = follow.member_id
$$;
create function pg_temp.wanted(member_id bigint) returns bigint[] language sql as $$
  select array_agg(w.role_id order by w.role_id) from roles.wanted(1, wanted.member_id) w
$$;
select tests.set_xp(5, 900), tests.set_xp(6, 900);
insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 3);
update roles.reason set ended_at = now();
delete from roles.reason;
delete from outbox.effect;

select pg_temp.follow(5, 1, 2, 100);
select is(pg_temp.wanted(5), null, 'a level between two rewards changes no role');
select is((select count(*) from outbox.effect where method = 'POST'), 1::bigint, 'but it is told');
delete from outbox.effect;
select pg_temp.follow(6, 0, 3, 900);
select is(pg_temp.wanted(6), array[201, 202]::bigint[], 'what the levels lead to is wanted');
select is((select count(*) from outbox.effect where method = 'POST'), 0::bigint, 'a level that no XP brought is not told');
select pg_temp.follow(6, 3, 1, 900);
select is(pg_temp.wanted(6), array[201]::bigint[], 'and no longer, once it is lost');
select lives_ok($$select leveling._follow_levels(99, '{}')$$, 'a guild that is gone is no news');

-- A crowd, whose levels a new curve changes.
\ir ../../fixtures/walk.sql
select tests.crowd(501);
select tests.clear_effects();
update leveling.settings set curve = 'linear' where guild_id = 1;
select is_empty($$select from tests.effects() e where e ~ '/roles/'$$, 'so many have not their roles at once');
select tests.walk_through();
select is_empty('select * from leveling.selfcheck(1)', 'but soon');
update leveling.settings set curve = 'quadratic' where guild_id = 1;
select tests.walk_through();
delete from leveling.member where member_id > 1000;
select is_empty('select from roles.reason r where r.member_id > 1000 and r.ended_at is null', 'who is deleted has none');

select * from finish();
rollback;
