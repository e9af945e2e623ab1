-- Specification of event._is_ours: whether this database keeps a guild.

begin;
select plan(3);

select ok(event._is_ours(5::bigint << 22), 'the only cell keeps every guild');
update event.cell set cell = 1, cells = 4;
select ok(event._is_ours((5::bigint << 22) + 7), 'one of four keeps those whose time is its number, modulo four');
select ok(not event._is_ours(6::bigint << 22), 'and no other');

select * from finish();
rollback;
