-- Specification of app.forgotten: how many members a guild has forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into app.forgotten values (1, 1);
select throws_ok('insert into app.forgotten values (1, 1)', '23505', null, 'a row a guild');
select throws_ok('insert into app.forgotten values (2, 4000000)', '23514', null, 'there are ids for three million');

select * from finish();
rollback;
