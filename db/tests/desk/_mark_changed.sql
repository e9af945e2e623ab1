-- Specification of desk._mark_changed: what is set up differently is known.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into desk.type (guild_id, number, name) values (1, 2, 'Slow');
prepare changed as select y.changed_at from desk.type y order by y.number;
select desk._mark_changed(1, 2, tests.h());
select results_eq('changed', array[null, tests.h()], 'of a type');
select desk._mark_changed(1, null, tests.h(1));
select results_eq('changed', array[tests.h(1), tests.h(1)], 'or of all');

select * from finish();
rollback;
