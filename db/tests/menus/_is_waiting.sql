-- Specification of menus._is_waiting: whether somebody still waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into menus.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 5, tests.t());
select is(menus._is_waiting(w), true, 'they do') from menus.waiting w;
create temp table before as select * from menus.waiting;
delete from menus.waiting;
select is(menus._is_waiting(jsonb_populate_record(null::menus.waiting, to_jsonb(b))), false, 'they do not') from before b;

select * from finish();
rollback;
