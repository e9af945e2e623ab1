-- Specification of outbox._is_scheduled: whether there is unfinished work of a key.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(6);

select is(outbox._is_scheduled(1, 'one'), false, 'at first there is none');
do $$ begin perform tests.schedule(key => 'one'), tests.schedule(key => 'two', guild_id => 2); end $$;
select is(outbox._is_scheduled(1, 'one'), true, 'pending work counts');
select is(outbox._is_scheduled(1, 'two'), false, 'that of another guild does not');
select work_id, token from tests.held(key => 'one', attempts => 12) \gset
select is(outbox._is_scheduled(1, 'one'), true, 'claimed work counts');
select outbox.put_off(1, :work_id, :'token', null, 'Oh', tests.t()) as put_off \gset
select is(outbox._is_scheduled(1, 'one'), true, 'parked work counts');
do $$ begin perform outbox._unschedule(1, 'one'); end $$;
select is(outbox._is_scheduled(1, 'one'), false, 'finished work does not');

select * from finish();
rollback;
