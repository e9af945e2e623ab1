-- Specification of rolejobs._draft_row: a rehearsed job as people see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.see(5, '{201}'), tests.see(6, '{}'), tests.see(7, '{202}');
insert into rolejobs.draft (guild_id, number, action, role_id, filter, reason, made_at)
values (
  1, 7, 'give', 201, row('{202}', null, null, '{203}', tests.t(-9), tests.t(9), false, '{6,7}')::rolejobs.filter, 'party',
    tests.t()
);
select results_eq(
  $$select r.number, r.action, r.role_id, r.has_all, r.lacks_any, r.joined_after, r.joined_before, r.bots, r.chosen, r.reason
    from rolejobs.draft d cross join rolejobs._draft_row(d) r$$,
  $$values (
    7::bigint, 'give', 201::bigint, '{202}'::bigint[], '{203}'::bigint[], tests.t(-9), tests.t(9), false, 2::bigint, 'party'
  )$$,
  'what it would do, and for whom'
);
update rolejobs.draft set filter = row(null, null, null, null, null, null, null, null)::rolejobs.filter;
select results_eq(
  'select members, matching, known, first_ids, chosen from rolejobs.draft d cross join rolejobs._draft_row(d)',
  $$values (2::bigint, 3::bigint, 3::bigint, '{6,7}'::bigint[], null::bigint)$$, 'and to how many now'
);

select * from finish();
rollback;
