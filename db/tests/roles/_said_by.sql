-- Specification of roles._said_by: what a source said last.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

create function pg_temp.said(after_id bigint) returns text language sql as $$
  select string_agg(format('%s %s', s.member_id, s.role_ids), ' ' order by s.member_id)
  from roles._said_by(1, 'leveling', said.after_id) s
$$;
select tests.want(5, '{203,201}'), tests.want(6, '{202}'), tests.want(7, '{201}'), tests.give(5, 202),
  tests.want(7, '{}', tests.t(1));
select is(pg_temp.said(0), '5 {201,203} 6 {202}', 'of each what it wants, by role; not what others do, or it did once');
select is(pg_temp.said(5), '6 {202}', 'of those after a member alone');
select tests.edit_roles(6, taken => '{202}', at => tests.t(5));
update app.role set deleted_at = now() where role_id = 203;
select is(pg_temp.said(0), '5 {201,203} 6 {202}', 'what people took, and a role that is deleted, with the others');

select * from finish();
rollback;
