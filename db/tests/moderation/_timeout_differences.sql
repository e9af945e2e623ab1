-- Specification of moderation._timeout_differences: who is timed out here and not in Discord.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

insert into moderation.case (guild_id, number, at, kind, source, member_id, ends_at)
select 1, n, now(), 'timeout', 'discord', 10 + n,
  case n when 7 then now() else now() + interval '1 day' end from generate_series(1, 8) n;
insert into moderation.sanction (guild_id, member_id, kind, number, ends_at)
select c.guild_id, c.member_id, c.kind, c.number, c.ends_at from moderation.case c;
insert into app.member (guild_id, member_id, timed_out_until, left_at, seen_at) values
  (1, 11, null, null, now()), (1, 12, now(), null, now()), (1, 13, now() + interval '1 hour', null, now()),
  (1, 14, null, now(), now()),
  (1, 16, null, null, now()), (1, 17, null, null, now()), (1, 18, null, null, now()),
  (1, 99, now() + interval '1 day', null, now());
do $$ begin perform discord.add_role(1, 16, 201); end $$;
select results_eq(
  'select d.member_id, d.number from moderation._timeout_differences(1, array[11, 12, 13, 14, 15, 16, 17, 99]) d order by 1',
  'values (11::bigint, 1::bigint), (12, 2)',
  'whose timeout Discord has forgotten; not who is timed out however long, who is gone or unknown, under way, or done'
);
select is_empty('select * from moderation._timeout_differences(1, ''{}'')', 'of those named');
select is_empty(
  $$select * from moderation._timeout_differences(1, '{11}', now() + interval '1 second')$$,
  'not one of before, which may have been lifted by hand'
);
update app.member set joined_at = now() + interval '1 second' where member_id = 11;
select isnt_empty(
  $$select * from moderation._timeout_differences(1, '{11}', now() + interval '1 second')$$,
  'but of who came back since: Discord has forgotten it'
);

select * from finish();
rollback;
