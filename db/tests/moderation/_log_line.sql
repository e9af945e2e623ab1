-- Specification of moderation._log_line: a card in the case log that is no case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select moderation._log_line(1, 'automod.deletion', '{"member_id": 501}', tests.h());
select is_empty('select from outbox.effect', 'without a case log it stands nowhere');
select tests.configure('moderation.log_channel_id', '102');
select moderation._log_line(1, 'automod.deletion', '{"member_id": 501}', tests.h());
select is(
  (select row(e.path, e.card, e.facts, e.expires_at)::text from outbox.effect e),
  row('/channels/102/messages', 'automod.deletion', '{"member_id": 501}'::jsonb, tests.h(24))::text, 'with one, there, for a day'
);
select is((select e.body -> 'allowed_mentions' from outbox.effect e), '{"parse": [], "users": []}', 'and pings nobody');

select * from finish();
rollback;
