-- Specification of outbox._forget_member: what was sent about a member is forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into outbox.effect (guild_id, lane, method, path, body, state) values
  (1, 'a', 'PUT', '/guilds/1/members/441569614233600000/roles/3', null, 'done'),
  (1, 'b', 'POST', '/channels/101/messages', '{"content": "<@441569614233600000>"}', 'dead'),
  (1, 'c', 'PUT', '/guilds/1/members/4415696142336000001/roles/3', null, 'done'),
  (1, 'd', 'PUT', '/guilds/1/members/441569614233600000/roles/4', null, 'pending');
delete from outbox.due;
insert into outbox.due (guild_id, function, arguments, key, run_at, state, finished_at) values
  (1, 'income._pay', '{"member_id": 441569614233600000}', 'w', now(), 'pending', null),
  (1, 'moderation._end', '{"member_id": 441569614233600000}', 'x', now(), 'pending', null),
  (1, 'moderation._end', '{"member_id": 441569614233600000}', 'y', now(), 'done', now()),
  (1, 'income._pay', '{"member_id": 6}', 'z', now(), 'pending', null);
select lives_ok($$select outbox._forget_member(1, 441569614233600000, array['moderation'])$$, 'a member is forgotten');
select results_eq('select e.lane from outbox.effect e order by 1', array['c', 'd'], 'what waits is sent, others'' stays');
select results_eq('select d.key from outbox.due d order by 1', array['x', 'z'], 'what is due goes, but for what is spared');

select * from finish();
rollback;
