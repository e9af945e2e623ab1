-- Specification of desk.type: the kinds of tickets, and what holds of each.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select throws_ok(
  $$insert into desk.type (guild_id, number, name) values (1, 9, 'sUPPORT')$$, '23505', null,
  'a name is there once, in any case'
);
select throws_ok(
  $$insert into desk.type (guild_id, number, name) values (1, 9, '#3')$$, '23514', null, 'a name is no number'
);
select is_empty(
  $$select o.conname from pg_constraint o where o.conrelid = 'desk.type'::regclass and o.contype = 'c'
    and o.conname <> 'type_number_check' and obj_description(o.oid, 'pg_constraint') is null$$,
  'what each option allows is said'
);

select * from finish();
rollback;
