-- Specification of roles._in_force: the roles that members should wear.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.give(5, 201), tests.want(5, '{201,202}'), tests.give(6, 203, until => tests.t(10));
select tests.edit_roles(5, given => '{202,203}');
create function pg_temp.in_force(seconds numeric) returns setof text language sql as $$
  select concat_ws(' ', f.member_id, f.role_id, f.is_given, f.is_by_hand, tests.said(f.note))
  from roles._in_force(1, '{5,6}', tests.t(in_force.seconds)) f order by f.member_id, f.role_id
$$;
select results_eq(
  'select pg_temp.in_force(0)',
  array['5 201 t f Level 1', '5 202 t t Level 1', '5 203 f t', '6 203 t f shop wants it'],
  'each once, whoever wants it'
);
select is((select count(*) from pg_temp.in_force(10)), 3::bigint, 'not after its end');
update app.role set deleted_at = now() where role_id = 201;
select is((select count(*) from pg_temp.in_force(0)), 3::bigint, 'nor one that was deleted in Discord');
select is_empty('select roles._in_force(1, array[7], tests.t())', 'nor of anybody else');

select * from finish();
rollback;
