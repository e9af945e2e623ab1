-- Specification of moderation._enforce_again: what Discord has lost is carried out once more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

insert into moderation.case (guild_id, number, at, kind, source, member_id, reason)
select g, n, now(), case n when 3 then 'warn' else 'ban' end::moderation.case_kind, 'command', 20 - n, 'raid'
from generate_series(1, 2) g, generate_series(1, 3) n;

select is(moderation._enforce_again(1, '{1,2,99}'), 2::bigint, 'it says how many effects it took');
select results_eq(
  'select * from tests.deeds()',
  $$values ('PUT /guilds/1/bans/18 (moderation.case 2 raid)'), ('PUT /guilds/1/bans/19 (moderation.case 1 raid)')$$,
  'member by member, in their guild'
);
select is(moderation._enforce_again(1, '{}'), 0::bigint, 'no case takes none');

select * from finish();
rollback;
