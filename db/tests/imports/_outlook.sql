-- Specification of imports._outlook: an import in numbers.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

create function pg_temp.outlook() returns text language sql as $$
  select concat_ws(' ', o.state, o.lines, o.fresh, o.more, o.same, o.flawed, o.changed)
  from imports.batch b cross join lateral imports._outlook(b, 'xp') o
$$;
select tests.set_xp(5, 100);
select tests.set_xp(6, 100);
select imports.stage(1, 'levels',
  '[{"id": 5, "xp": 900}, {"id": 6, "xp": 10}, {"id": 7, "xp": 10}, {"id": 8}]') is not null as staged;
select is(pg_temp.outlook(), 'staged 4 1 1 1 1 0', 'what each line would do');
select is((select array_agg(e.member_id)::text from imports.batch b, imports._outlook(b, 'xp') o, unnest(o.examples) e),
  '{5,7,8}',
  'the first of those that say something');
update imports.batch set state = 'committing', changed = 5;
select is(pg_temp.outlook(), 'committing 3 1 5', 'how much of it is left');

select * from finish();
rollback;
