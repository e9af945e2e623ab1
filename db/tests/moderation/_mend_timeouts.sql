-- Specification of moderation._mend_timeouts: timed out again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

insert into moderation.case (guild_id, number, at, kind, source, member_id, ends_at)
select 1, n, now(), 'timeout', 'discord', 10 + n, now() + interval '1 day' from generate_series(1, 2) n;
insert into moderation.sanction (guild_id, member_id, kind, number, ends_at)
select c.guild_id, c.member_id, c.kind, c.number, c.ends_at from moderation.case c;
insert into app.member (guild_id, member_id, timed_out_until, seen_at) values (1, 11, null, now()),
  (1, 12, now() + interval '1 day', now());
select is(moderation._mend_timeouts(1, '{11,12}'), 1::bigint, 'it says how many effects it took');
select results_eq(
  'select e.path, tests.said(e.reason) from outbox.effect e', $$values ('/guilds/1/members/11', 'moderation.case 1')$$,
  'who should be timed out is'
);
select is(moderation._mend_timeouts(1, '{11,12}'), 0::bigint, 'while that is under way, nothing more');
select is(moderation._mend_timeouts(1, '{}'), 0::bigint, 'nobody takes none');

select * from finish();
rollback;
