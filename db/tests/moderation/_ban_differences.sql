-- Specification of moderation._ban_differences: whose ban Discord has lost.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(2);

insert into moderation.case (guild_id, number, at, kind, source, member_id)
select 1, n, tests.h(case n when 5 then 3 else 0 end), 'ban', 'command', 10 + n from generate_series(1, 5) n;
insert into moderation.sanction (guild_id, member_id, kind, number)
select c.guild_id, c.member_id, c.kind, c.number from moderation.case c;
do $$ begin perform discord.ban(1, 14, 0, '"under way"'); end $$;

select results_eq(
  'select * from moderation._ban_differences(1, 10, 20, ''{12,99}'', tests.h(2)) order by 1',
  'values (11::bigint, 1::bigint), (13, 3)',
  'who is banned here and was not named; not who is being banned, or was banned later'
);
select results_eq(
  'select * from moderation._ban_differences(1, 11, 13, ''{}'', tests.h(2)) order by 1',
  'values (12::bigint, 2::bigint), (13, 3)',
  'above one id, and up to another'
);

select * from finish();
rollback;
