-- Specification of rolejobs.change_draft: a rehearsed job is for others.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select tests.see(5, '{201}'), tests.see(6, '{}'), tests.see(7, '{202}');
create temp table draft as
select * from leveling.draft_role_job(1, 'give', 203, reason => 'party', facts => tests.rank(), actor_id => 61, at => tests.t());

create function pg_temp.change(part text, role_ids bigint[], actor_id bigint default 61, key text default null)
returns rolejobs.draft_row language sql as $$
  select rolejobs.change_draft(
    1, (select d.number from draft d), change.part, change.role_ids, tests.rank(), change.actor_id, change.key
  )
$$;
select is((pg_temp.change('has_any', '{201,202}', key => 'k')).first_ids, '{5,7}'::bigint[], 'those with any of some roles');
select is((pg_temp.change('has_any', '{201,202}', key => 'k')).first_ids, '{5,7}'::bigint[], 'the same key again');
select is((pg_temp.change('lacks_all', '{201}')).first_ids, '{7}'::bigint[], 'and without another');
select is((pg_temp.change('has_any', '{}')).first_ids, '{6,7}'::bigint[], 'it does not matter any more');
select tests.refuses(
  $$select pg_temp.change('has_all', '{299}')$$, 'U0ROL', 'Role 299 does not exist in this server. Choose one of its roles.',
  'a role that is not there is refused'
);
select is((select (d.filter).lacks_all from rolejobs.draft d), '{201}'::bigint[], 'and what was kept stays');
select tests.refuses(
  $$select pg_temp.change('has_all', '{201}', 62)$$, 'U0NDF',
  'That was rehearsed too long ago, was begun already, or is not yours to begin. Rehearse it again.', 'nobody else changes it'
);

select * from finish();
rollback;
