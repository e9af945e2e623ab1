-- Specification of outbox._stopped: whether nothing at all may be sent now.

begin;
select plan(7);
\ir ../../fixtures/effects.sql

select ok(not outbox._stopped(tests.t()), 'nothing stops a new database');
insert into outbox.standstill values ('limit', tests.t(30));
select ok(outbox._stopped(tests.t(29.999)), 'a limit of everything does');
select ok(not outbox._stopped(tests.t(30)), 'until it is over');
insert into outbox.invalid values (1, tests.t(60), 999);
select ok(not outbox._stopped(tests.t(60)), '999 requests that Discord refused are no danger yet');
update outbox.invalid set requests = 1000;
select ok(outbox._stopped(tests.t(60)), '1,000 are');
select ok(outbox._stopped(tests.t(719)), 'for ten minutes');
select ok(not outbox._stopped(tests.t(720)), 'and no longer');

select * from finish();
rollback;
