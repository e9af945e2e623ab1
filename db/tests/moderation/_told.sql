-- Specification of moderation._write_to: a direct message about a case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(2);

select tests.file('warn', 5, source => 'discord');
do $$ begin perform moderation._write_to(tests.filed(1), 'You were greeted in …', 'just so', tests.h(1)); end $$;
select is(
  (select row(e.recipient_id, e.lane, e.body ->> 'content', e.expires_at)::text from outbox.effect e),
  row(5, 'member 5', e'You were greeted in First.\nReason: just so\n(Case 1)', tests.h(1) + interval '2 minutes')::text,
  'in the member''s lane, with the guild''s name; two minutes later it is too late'
);
select tests.configure('moderation.tell_members', 'off');
do $$ begin perform moderation._write_to(tests.filed(1), 'x', null, tests.h(1)); end $$;
select is((select count(*) from outbox.effect), 1::bigint, 'nothing where the settings say so');

select * from finish();
rollback;
