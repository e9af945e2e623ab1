-- Specification of desk._kind: what a type says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

update desk.type set warn_after = '1 hour', removed_at = tests.h();
select is(
  (select row(k.name, k.staff_role_ids, k.warn_after, k.when_left)::text from desk._kind(1, 1) k),
  '(Support,{201},01:00:00,keep_day)', 'also after it was removed'
);
select is(
  (select array_agg(a.attname order by a.attnum) from pg_attribute a where a.attrelid = 'desk.kind'::regclass),
  (
    select array_agg(a.attname order by a.attnum)
    from pg_attribute a
    where a.attrelid = 'desk.type'::regclass and a.attnum > 0 and a.attname not in ('description', 'changed_at')
  ), 'all but what only a panel shows'
);

select * from finish();
rollback;
