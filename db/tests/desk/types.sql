-- Specification of desk.types: the types there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into desk.type (guild_id, number, name, removed_at) values (1, 2, 'Old', now());
select is((select string_agg(y.name, ' ') from desk.types(1) y), 'Support', 'without those that were removed');
select throws_ok('select desk.types(99)', 'U0GLD', null, 'an unknown guild is refused');

select * from finish();
rollback;
