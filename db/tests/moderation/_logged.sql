-- Specification of moderation._logged: the message of a case is known.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

select tests.configure('moderation.log_channel_id', '102');
select tests.file('warn') as number \gset
-- As the bot does it: claim, post, report, and do what is due.
do $$
declare
  v_claimed outbox.claimed;
  v_work outbox.claimed_work;
begin
  select c.* into strict v_claimed from outbox.claim(at => now() + interval '1 minute') c where c.path = '/channels/102/messages';
  perform outbox.report(1, v_claimed.effect_id, v_claimed.token, 200, created_id => 4711, at => now() + interval '1 minute');
  select w.* into strict v_work from outbox.claim_due(100, at => now() + interval '2 minutes') w
    where w.function = 'moderation._logged';
  perform outbox.run_due(1, v_work.work_id, v_work.token, now() + interval '2 minutes');
end;
$$;
select results_eq(
  'select number, message_id, is_stale from moderation.log', 'values (1::bigint, 4711::bigint, false)', 'from the outbox'
);
select is(
  (select count(*) from outbox.effect e where e.method = 'PATCH'), 0::bigint, 'a case that has not changed is not edited'
);
do $$ begin perform moderation._logged(1, '{"number": 1, "message_id": 4711}', tests.h()); end $$;
select is((select count(*) from outbox.effect e where e.method = 'PATCH'), 0::bigint, 'told again it changes nothing');
select lives_ok($$select moderation._logged(1, '{"number": 99, "message_id": 1}', tests.h())$$, 'an unknown case is no error');
select is_empty('select * from moderation.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
