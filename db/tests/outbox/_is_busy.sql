-- Specification of outbox._is_busy: whether effects of a lane wait or are being carried out.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
select plan(5);

select is(outbox._is_busy(1, 'member 501'), false, 'nothing waits');
select tests.queue('member 501');
select is(outbox._is_busy(1, 'member 501'), true, 'what waits is on its way');
select is(outbox._is_busy(1, 'member 50') or outbox._is_busy(2, 'member 501'), false, 'in its lane and guild');
select tests.claim();
select is(outbox._is_busy(1, 'member 501'), true, 'so is what is being carried out');
update outbox.effect set state = 'done', token = null, lease_until = null;
select is(outbox._is_busy(1, 'member 501'), false, 'what is done is not');

select * from finish();
rollback;
