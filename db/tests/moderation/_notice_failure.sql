-- Specification of moderation._notice_failure: those who run a guild are told what was not carried out.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(2);

select tests.file('ban', 5) as number \gset
do $$ begin
  perform moderation._note_failure(tests.filed(1), app._refusal('not_in_time', '{}'), tests.h(1));
  perform moderation._notice_failure(1, '{"number": 1, "code": 50007}', tests.h(2));
end $$;
select results_eq(
  $$select e.recipient_id, e.facts, e.expires_at from outbox.effect e where e.card = 'moderation.failed'$$,
  $$values (1000::bigint, to_jsonb(moderation._failed(tests.filed(1))), tests.h(26))$$, 'its owner, by default; for a day'
);
select tests.configure('app.notice_channel_id', '102');
do $$ begin perform moderation._notice_failure(1, '{"number": 1}', tests.h(2)); end $$;
select results_eq(
  $$select e.path from outbox.effect e where e.card = 'moderation.failed' offset 1$$, array['/channels/102/messages'],
  'or its channel for notices'
);

select * from finish();
rollback;
