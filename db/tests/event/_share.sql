-- Specification of event._share: how many shards a process holds when all are shared out evenly.

begin;
select plan(5);

select is(event._share(16, '2026-01-01Z'), 16, 'where nobody is alive, whoever comes takes all');
insert into event.process (holder, at_most, takes_any, alive_until)
values ('a', null, true, '2026-01-02Z'), ('b', null, true, '2026-01-02Z'), ('dead', null, true, '2026-01-01Z');
select is(event._share(16, '2026-01-01Z'), 8, 'two take half each');
select is(event._share(3, '2026-01-01Z'), 2, 'what cannot be halved is rounded up');
update event.process set at_most = 4 where holder = 'a';
select is(event._share(16, '2026-01-01Z'), 12, 'what one does not take is left to the others');
update event.process set at_most = 4;
select is(event._share(16, '2026-01-01Z'), 16, 'and where all together take too few, each takes what it can');

select * from finish();
rollback;
