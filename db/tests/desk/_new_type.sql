-- Specification of desk._new_type: a type begins with the defaults.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is((select row(y.number, y.name, y.most_open)::text from desk._new_type(1) y), '(2,,50)', 'with the next number');
insert into desk.type (guild_id, number, name) select 1, n, 't' || n from generate_series(3, 50) n;
select tests.refuses(
  'select desk._new_type(1)', 'U0TMX', 'There can be at most 50 ticket types. Remove one first.', 'there are at most 50'
);

select * from finish();
rollback;
