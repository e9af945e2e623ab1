-- Specification of rolejobs.list: the bulk jobs.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 6);
do $$
begin
  for n in 1 .. 3 loop
    perform tests.start('give', seconds => n), rolejobs.cancel(1);
  end loop;
end;
$$;
select results_eq(
  'select (job).number, page, pages from rolejobs.list(1, page_size => 2)',
  'values (3::bigint, 1::bigint, 2::bigint), (2, 1, 2)', 'the latest first'
);
select results_eq(
  'select (job).number, page from rolejobs.list(1, 9, 2)', 'values (1::bigint, 2::bigint)', 'a page past the end is the last'
);
select is_empty('select from rolejobs.list(2)', 'each guild for itself');
select tests.refuses('select rolejobs.list(1, 0)', 'U0PAG', 'Pages count from 1; 0 is no page.', 'there is no page 0');

select * from finish();
rollback;
