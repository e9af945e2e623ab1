-- Specification of moderation._log_line: a line in the case log.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select moderation._log_line(1, 'Said', now());
select is_empty('select from outbox.effect', 'without a case log it stands nowhere');
select tests.configure('moderation.log_channel_id', '102');
select moderation._log_line(1, 'Said to <@501>', now());
select is(
  (select e.body ->> 'content' from outbox.effect e where e.path = '/channels/102/messages'), 'Said to <@501>', 'with one, there'
);
select is((select e.body -> 'allowed_mentions' from outbox.effect e), '{"parse": [], "users": []}', 'and pings nobody');

select * from finish();
rollback;
