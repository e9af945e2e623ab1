-- Specification of moderation._take_appeals: where appeals are taken up.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select moderation._take_appeals(1, true);
select moderation._take_appeals(1, true);
select is((select array_agg(a.guild_id) from moderation.appeals a), '{1}', 'they are');
select moderation._take_appeals(1, false);
select is((select count(*) from moderation.appeals a), 0::bigint, 'or not any more');

select * from finish();
rollback;
