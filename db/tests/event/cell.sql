-- Specification of event.cell: which part of all guilds this database keeps.

begin;
select plan(4);

select results_eq('select cell, cells from event.cell', 'values (0, 1)', 'at first it keeps all');
select throws_ok('insert into event.cell (only_one, cell, cells) values (false, 0, 1)', '23514', null, 'it is one cell');
select throws_ok('update event.cell set cell = 1', '23514', null, 'and one of those that there are');
select table_privs_are('event', 'cell', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
