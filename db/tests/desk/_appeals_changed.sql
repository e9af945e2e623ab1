-- Specification of desk._appeals_changed: moderation learns whether tickets take appeals.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is((select count(*) from moderation.appeals a), 0::bigint, 'Support takes none');
select desk.set_type(1, null, '{"name": "Appeals", "is_appeal": true}');
select is((select array_agg(a.guild_id) from moderation.appeals a), '{1}', 'one that takes appeals');
select desk.remove_type(1, 'Appeals');
select is((select count(*) from moderation.appeals a), 0::bigint, 'as long as it is there');

select * from finish();
rollback;
