-- Specification of event._differing: who is not as the domains want them.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(501, 100), tests.set_xp(502, 400);
select tests.clear_effects();
insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 501, '{201}', now()), (1, 502, '{}', now());
select results_eq(
  'select event._differing(1, array[501, 502, 777])', 'values (502::bigint)', 'each of them once, however much differs'
);
select is_empty('select event._differing(1, array[501])', 'nobody who is as they should be');
-- Moderation.
select (moderation._file(
  1, 'timeout', 501, null, 'spam', ends_at => now() + interval '1 day', is_told => false
)).number as number \gset
select tests.clear_effects();
select results_eq(
  'select d from event._differing(1, array[501, 502, 777]) d order by 1', 'values (501::bigint), (502)',
  'whose timeout Discord has forgotten as well'
);
update app.guild set bot_joined_at = now() + interval '1 second' where guild_id = 1;
select results_eq(
  'select d from event._differing(1, array[501, 502, 777]) d', 'values (502::bigint)',
  'not one of before the bot was invited again, which may have been lifted'
);

select * from finish();
rollback;
