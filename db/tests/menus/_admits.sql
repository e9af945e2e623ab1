-- Specification of menus._admits: whether a requirement lets somebody choose.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(
  (
    select string_agg(menus._admits(q, v.role_ids)::integer::text, '' order by v.n)
    from (values
      (1, '{}'::bigint[]), (2, '{201}'), (3, '{201, 202}'), (4, '{202, 203}'), (5, '{201, 203, 204}')
    ) as v (n, role_ids)
    cross join lateral jsonb_populate_record(null::menus.requirement, case when v.n < 4
      then '{"required_role_ids": [201, 202], "requires_all": true, "forbidden_role_ids": []}'
      else '{"required_role_ids": [201, 202], "requires_all": false, "forbidden_role_ids": [203, 204], "forbids_all": true}'
    end::jsonb) q
  ),
  '00110', 'all or any of what is required, and not all or any of what is forbidden'
);

select tests.require(1, 0, required => '{201, 202}');
select tests.require(1, 1, required => '{202, 203}', all_of => true, forbidden => '{201, 205}');
select is_empty(
  $$
  select r.role_ids
  from (values ('{}'::bigint[]), ('{201}'), ('{202}'), ('{203}'), ('{202, 203}'), ('{201, 202, 203}'), ('{205, 202, 203}'))
    as r (role_ids)
  where (select bool_and(menus._admits(q, r.role_ids)) from menus.requirement q where q.menu = 1)
    is distinct from ((menus._lacking(1, 1, 1, 'X', r.role_ids)).refusal is null and menus._forbidden(1, 1, 1,
      r.role_ids) is null)
  $$,
  'it says what those say that tell why not'
);

select * from finish();
rollback;
