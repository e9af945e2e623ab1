-- Specification of choices._is_waiting: whether somebody still waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 5, tests.t());
select is(choices._is_waiting(w), true, 'they do') from choices.waiting w;
create temp table before as select * from choices.waiting;
delete from choices.waiting;
select is(choices._is_waiting(jsonb_populate_record(null::choices.waiting, to_jsonb(b))), false, 'they do not') from before b;

select * from finish();
rollback;
