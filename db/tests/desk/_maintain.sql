-- Specification of desk._maintain: what ended is forgotten.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into desk.barred (guild_id, member_id, until, at) values (1, 5, tests.h(), tests.h()), (1, 6, null, tests.h());
select is(desk._maintain(1, tests.h(23), 2000), 0::bigint, 'not at once');
select is(desk._maintain(1, tests.h(25), 2000), 1::bigint, 'a block that ended yesterday');

select * from finish();
rollback;
