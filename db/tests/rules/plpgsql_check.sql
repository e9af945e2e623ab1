-- Rules for PL/pgSQL: plpgsql_check finds nothing, security warnings included.
--
-- What it says and we mean, exactly:
-- * "target type is different than source type" (42804), as a warning and as a matter of performance: PL/pgSQL casts
-- when it
--   assigns, an id from the catalog to regclass, a constant to an interval. Each is meant, and none is in a hot loop.
-- * "text type variable is not sanitized" of config._setting and of privacy: what they put together comes from the catalog.
-- * "should be STABLE" of app._forget: it does not see what a composed statement deletes.
-- * "unused parameter" of a function that outbox.handler lists: all of those are declared alike.

begin;
select plan(4);
\ir ../../fixtures/catalog.sql

-- Each function once; a trigger function once for each of its triggers, with the transition tables of all of them: one
-- that
-- asks for tg_op reads those of the statement at hand.
create view tests.checked as
select f.name, t.tgname, t.tgrelid, f.oid,
  max(t.tgoldtable::text) over (partition by f.oid) as oldtable,
  max(t.tgnewtable::text) over (partition by f.oid) as newtable
from tests.function f
join pg_language l on l.oid = f.prolang and l.lanname = 'plpgsql'
left join pg_trigger t on t.tgfoid = f.oid and not t.tgisinternal;
-- As they run: with the search_path of those that call them.
set local search_path = pg_catalog, pg_temp;
create temporary table finding as
select c.name, c.tgname, x.level, x.sqlstate, x.message, x.lineno
from tests.checked c
cross join lateral public.plpgsql_check_function_tb(
  c.oid, coalesce(c.tgrelid, 0), oldtable => c.oldtable, newtable => c.newtable,
  other_warnings => true, extra_warnings => true, performance_warnings => true, security_warnings => true
) x
where c.tgname is not null or c.oid not in (select f.oid from tests.function f where f.kind = 'trigger');
reset search_path;

select cmp_ok((select count(distinct name) from tests.checked), '>', 40::bigint, 'the functions are found');
select is_empty(
  $$select c.name from tests.checked c join tests.function f on f.oid = c.oid where f.kind = 'trigger'
    and c.tgname is null$$,
  'every trigger function has a trigger'
);
select is_empty(
  $$
  select name, tgname, level, sqlstate, message, lineno from finding
  where sqlstate <> '42804' and (name, message) not in (
      ('config._setting', 'text type variable is not sanitized'), ('privacy.export', 'text type variable is not sanitized'),
      ('privacy._put_nobody', 'text type variable is not sanitized')
    )
    and (name, message) <> ('app._forget', 'routine is marked as VOLATILE, should be STABLE')
    and not (message like 'unused parameter %' and name in (select h.function from outbox.handler h))
  $$,
  'plpgsql_check has nothing to say'
);
select isnt_empty(
  $$select from finding where name = 'config._setting' and level = 'security'$$, 'and does look for what is not sanitized'
);

select * from finish();
rollback;
