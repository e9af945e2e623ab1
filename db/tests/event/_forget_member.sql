-- Specification of event._forget_member: what the audit log told of a member is forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into event.audit_log (guild_id, entry_id, action, actor_id, target_id, at)
values (1, 1, 24, 5, 6, now()), (1, 2, 24, 6, 5, now()), (1, 3, 24, 6, 7, now());
select lives_ok('select event._forget_member(1, 5)', 'a member is forgotten');
select results_eq('select l.entry_id from event.audit_log l', array[3::bigint],
  'whatever they did, and whatever was done to them');

select * from finish();
rollback;
