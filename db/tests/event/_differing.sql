-- Specification of event._differing: who is not as the domains want them.

begin;
select plan(2);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(501, 100), tests.set_xp(502, 400);
select tests.clear_effects();
insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 501, '{201}', now()), (1, 502, '{}', now());
select results_eq(
  'select event._differing(1, array[501, 502, 777])', 'values (502::bigint)', 'each of them once, however much differs'
);
select is_empty('select event._differing(1, array[501])', 'nobody who is as they should be');

select * from finish();
rollback;
