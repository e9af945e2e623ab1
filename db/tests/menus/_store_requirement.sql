-- Specification of menus._store_requirement: what is asked is written.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin
  perform menus._store_requirement(1, row(1, 0, '{201}', true, '{}', false, l)::menus.requirement_row) from generate_series(1,
    2) l;
end $$;
select is((select row(required_role_ids, requires_all, level)::text from menus.requirement), '({201},t,2)', 'the newest');

select * from finish();
rollback;
