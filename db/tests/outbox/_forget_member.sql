-- Specification of outbox._forget_member: what is due about a member is called off.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

delete from outbox.due;
insert into outbox.due (guild_id, function, arguments, key, run_at, state, finished_at) values
  (1, 'income._pay', '{"member_id": 441569614233600000}', 'w', now(), 'pending', null),
  (1, 'moderation._end', '{"member_id": 441569614233600000}', 'x', now(), 'pending', null),
  (1, 'moderation._end', '{"member_id": 441569614233600000}', 'y', now(), 'done', now()),
  (1, 'income._pay', '{"member_id": 6}', 'z', now(), 'pending', null);
select lives_ok($$select outbox._forget_member(1, 441569614233600000, array['moderation'])$$, 'a member is forgotten');
select results_eq('select d.key from outbox.due d order by 1', array['x', 'z'], 'what is due goes, but for what is spared');

select * from finish();
rollback;
