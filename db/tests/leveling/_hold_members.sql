-- Specification of leveling._hold_members: levels that stay as they are.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into leveling.member (guild_id, member_id) values (1, 5), (1, 6), (1, 7), (2, 5);
select lives_ok($$select leveling._hold_members(1, '{7,5,999}')$$, 'who is not there is nobody');
select results_eq(
  $$select m.guild_id, m.member_id from leveling.member m where m.xmax <> 0 order by 1, 2$$,
  $$values (1::bigint, 5::bigint), (1, 7)$$,
  'these are locked'
);

select * from finish();
rollback;
