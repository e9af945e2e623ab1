-- Specification of app._close_call: the result of a call is kept for the same key again.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

create function pg_temp.call(key text) returns app.call language sql
as $$ select app._open_call(1, 'test.thing', '{"amount": 5}', 501, key) $$;

do $$ begin perform app._close_call(1, pg_temp.call('k'), '{"xp": 5}'); end $$;
select is(
  (pg_temp.call('k')).result, '{"xp": 5}'::jsonb, 'the same key again is answered with the result that was kept'
);

do $$ begin perform app._close_call(1, pg_temp.call(null), '{"xp": 6}'); end $$;
select results_eq(
  'select key, result from app.audit order by audit_id',
  $$values ('k', '{"xp": 5}'::jsonb), (null, null)$$,
  'a call without a key keeps no result, for nobody could ask for it'
);

do $$
declare
  v_call app.call := pg_temp.call('foreign');
begin
  perform app._close_call(2, v_call, '{"xp": 7}');
end;
$$;
select is(
  (select result from app.audit where key = 'foreign'), null,
  'closing a call of another guild touches nothing in this one'
);

do $$ begin perform app._close_call(1, pg_temp.call('null'), '{"xp": null, "rank": null}'); end $$;
select is((pg_temp.call('null')).result, '{"xp": null, "rank": null}'::jsonb, 'a result of nulls only is a result');

select * from finish();
rollback;
