-- Specification of stats.stays: stays, those of who is hidden as 0.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into stats.stay (guild_id, member_id, began_at, inviter_id) values (1, 5, '2026-01-01Z', 6), (1, 6, '2026-01-01Z', null);
select stats.hide(1, 6, 6);
select results_eq('select member_id, inviter_id from stats.stays order by 1', 'values (0::bigint, null::bigint), (5, 0)',
  'as whom they came, and by whom');

select * from finish();
rollback;
