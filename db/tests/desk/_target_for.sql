-- Specification of desk._target_for: a types own targets come first.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is((desk._target_for(1, 1, 'normal')).first_reply, null, 'none');
select desk.set_target(1, 'normal', '2h', at => tests.h());
select is((desk._target_for(1, 1, 'normal')).first_reply, '2 hours', 'those of all types');
select desk.set_target(1, 'normal', '1h', type => '1', at => tests.h());
select is((desk._target_for(1, 1, 'normal')).first_reply, '1 hour', 'its own');

select * from finish();
rollback;
