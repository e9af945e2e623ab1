-- Specification of moderation._adopt: cases of another bot are filed.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

create function pg_temp.adopt() returns bigint language sql as $$
  select moderation._adopt(1, array[
    row('ban', 5, '2025-02-01', 77, 'spam', null), row('warn', 5, '2025-01-01', null, null, 3)
  ]::moderation.adopted[])
$$;
select is(pg_temp.adopt(), 2::bigint, 'both are new');
select is(pg_temp.adopt(), 0::bigint, 'and known when they come again');
select results_eq(
  $$select format('%s %s %s %s', c.number, c.kind, c.points, c.ended_at is not null) from moderation.case c order by c.number$$,
  array['1 warn 3 f', '2 ban 0 t'], 'by their own times, a ban as one that is over'
);
select is_empty('select tests.effects()', 'nothing is told or carried out');
select is_empty('select * from moderation.selfcheck(1)', 'and all is right');

select * from finish();
rollback;
