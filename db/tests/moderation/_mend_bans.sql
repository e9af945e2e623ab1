-- Specification of moderation._mend_bans: banned again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

insert into moderation.case (guild_id, number, at, kind, source, member_id, reason, ends_at)
select 1, n, now() - interval '1 day', 'ban', 'command', 10 + n, 'raid', case n when 3 then now() end
from generate_series(1, 3) n;
insert into moderation.sanction (guild_id, member_id, kind, number, ends_at)
select c.guild_id, c.member_id, c.kind, c.number, c.ends_at from moderation.case c;

select is(moderation._mend_bans(1, '{11,13,14}'), 1::bigint, 'it says how many effects it took');
select results_eq(
  'select * from tests.deeds()', $$values ('PUT /guilds/1/bans/11 (moderation.case 1 raid)')$$,
  'who should be banned is, and keeps their messages; not whose ban is over, nor who has none'
);
select is(moderation._mend_bans(1, '{11}'), 0::bigint, 'while that is under way, nothing more');
select is(moderation._mend_bans(1, '{}'), 0::bigint, 'nobody takes none');

select * from finish();
rollback;
