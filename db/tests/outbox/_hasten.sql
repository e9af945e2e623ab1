-- Specification of outbox._hasten: nobody waits for what is in bulk.

begin;
select plan(3);
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

select * from finish();
rollback;
