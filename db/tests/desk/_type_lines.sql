-- Specification of desk._type_lines: the types in few words.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

insert into desk.type (guild_id, number, name, removed_at) values (1, 2, 'Old', tests.h()), (1, 3, 'Reports', null);
select results_eq('select l.name from desk._type_lines(1) l', array['Support', 'Reports'], 'those that were not removed');

select * from finish();
rollback;
