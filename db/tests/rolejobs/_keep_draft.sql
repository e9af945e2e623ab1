-- Specification of rolejobs._keep_draft: keeps a rehearsed job.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.see(6, '{}');
create function pg_temp.draft(action text, role_id bigint,
  "position" integer default 15) returns rolejobs.draft_row language sql as $$
  select rolejobs._keep_draft(
    1, 7, draft.action, draft.role_id, row(null, null, null, null, null, null, null, null)::rolejobs.filter, 'party',
    tests.rank(draft."position"), 61, tests.t()
  )
$$;
select tests.refuses(
  $$select pg_temp.draft('throw', 201)$$, 'U0JAC', 'A job can give or take a role, not "throw".', 'it is a job'
);
select tests.refuses(
  $$select pg_temp.draft('give', 201, 1)$$, 'U0ABV',
  'The role "Bronze" is not below your own highest role, so it is not yours to give or take.', 'that they may begin'
);
select is((pg_temp.draft('give', 201)).members, 1::bigint, 'it is rehearsed');
select results_eq(
  'select number, actor_id, action::text, role_id, reason, made_at from rolejobs.draft',
  $$values (7::bigint, 61::bigint, 'give', 201::bigint, 'party', tests.t())$$, 'and kept'
);

select * from finish();
rollback;
