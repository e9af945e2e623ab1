-- Specification of desk._type_defaults: what a new type begins with.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is(desk._type_defaults() ->> 'close_after', '24:00:00', 'what the column says');
select is(desk._type_defaults() ? 'warn_after', false, 'nothing, where it begins empty');
select is(desk._type_defaults() -> 'staff_role_ids', '[]', 'a list that is empty');
select is(
  (select to_jsonb(y) -> 'room_name' from desk.type y), desk._type_defaults() -> 'room_name', 'as a row has it'
);

select * from finish();
rollback;
