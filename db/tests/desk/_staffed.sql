-- Specification of desk._staffed: of whose staff somebody is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

insert into desk.type (guild_id, number, name, removed_at) values (1, 2, 'Old', tests.h());
select results_eq('select desk._staffed(1, 77, tests.staff())', array[1], 'by their roles');
select bag_eq('select desk._staffed(1, 900, tests.lead())', array[1, 2], 'who runs the tickets, of all');
select is_empty('select desk._staffed(1, 5, tests.anybody())', 'members of none');

select * from finish();
rollback;
