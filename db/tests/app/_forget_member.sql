-- Specification of app._forget_member: what Discord told of a member is forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into app.member (guild_id, member_id, seen_at) values (1, 5, now()), (1, 6, now()), (2, 5, now());
select lives_ok('select app._forget_member(1, 5)', 'a member is forgotten');
select results_eq('select m.guild_id, m.member_id from app.member m order by 1, 2', 'values (1::bigint, 6::bigint), (2, 5)',
  'nobody else is');

select * from finish();
rollback;
