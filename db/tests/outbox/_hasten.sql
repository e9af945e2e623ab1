-- Specification of outbox._hasten: nobody waits for what is in bulk.

begin;
select plan(4);
\ir ../../fixtures/effects.sql

do $$
begin
  perform tests.queue('member 501'), tests.queue('member 501'), tests.queue('member 502'),
    tests.queue('member 501', guild_id => 2);
  update outbox.effect e set bulk = true;
  perform outbox._hasten(1, 'member 501');
end;
$$;
select results_eq(
  'select guild_id, lane, bulk from outbox.effect order by guild_id, lane, bulk',
  $$values (1::bigint, 'member 501', false), (1, 'member 501', false), (1, 'member 502', true), (2, 'member 501', true)$$,
  'all that waits in the lane of this guild is in bulk no more, and nothing else'
);
update outbox.effect set bulk = true, state = 'done';
do $$ begin perform outbox._hasten(1, 'member 501'); end $$;
select is((select count(*) from outbox.effect where bulk), 4::bigint, 'what is finished stays as it was');
select lives_ok($$select outbox._hasten(1, 'nobody')$$, 'an empty lane is no trouble');

-- It looks at nothing but these, also as long as nobody has counted what is in the table.
do $$ begin perform tests.queue_roles(3000); end $$;
create function pg_temp.rows_read() returns bigint language plpgsql as $$
declare
  c_read constant text :=
    'select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relid = ''outbox.effect''::regclass';
  v_before bigint;
  v_after bigint;
begin
  execute c_read into v_before;
  perform outbox._hasten(1, 'member 1000');
  execute c_read into v_after;
  return v_after - v_before;
end;
$$;
select cmp_ok(pg_temp.rows_read(), '<=', 5::bigint, 'thousands of others cost nothing');

select * from finish();
rollback;
