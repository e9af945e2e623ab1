-- Specification of imports._next_number: the number of the next import.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(imports._next_number(1), 1::bigint, 'the first');
insert into imports.batch (guild_id, number, kind, staged_at) values (1, 1, 'levels', now());
select is(imports._next_number(1), 2::bigint, 'and the next');

select * from finish();
rollback;
