-- Specification of event.accept_reconciliation: an operator lets through what was refused.

begin;
select plan(13);
\ir ../../fixtures/guild.sql

select tests.refuses(
  'select event.accept_reconciliation(1)', 'U0REC',
  'Only a comparison that was refused can be accepted, and the latest one is not there: see event.reconciliation.',
  'without any there is nothing to accept'
);
insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(m, 100) from generate_series(1001, 1040) m;
select tests.clear_effects();
delete from app.audit;
insert into app.member (guild_id, member_id, role_ids, seen_at)
select 1, 1000 + n, '{}', now() - interval '1 hour' from generate_series(1, 40) n;
create temp table run as select event.reconcile(1, now() - interval '1 hour') as id;
insert into event.finding (guild_id, reconciliation_id, member_id, kind, at)
select 1, r.id, 1000 + n, (case when n > 38 then 'gone' else 'different' end)::event.finding_kind, now() - interval '1 hour'
from run r, generate_series(1, 40) n;
update event.reconciliation set looked_at = 40;
select is((select state from event.reconciled(1, (select id from run))), 'refused', 'one is refused');
update app.member set role_ids = '{201}' where member_id = 1001;  -- somebody has mended this one by hand

create temp table accepted as select event.accept_reconciliation(1, 61, 'k') as outcome;
select is(
  (select outcome::text from accepted), format('(%s,accepted,40,38,2,37)', (select id from run)), 'it says what comes of it'
);
select is((select count(*) from tests.effects()), 37::bigint, 'what still differs is mended');
select is((select count(*) from app.member where left_at is not null), 2::bigint, 'who is gone is marked');
select results_eq(
  'select actor_id, function, arguments from app.audit',
  $$values (61::bigint, 'event.accept_reconciliation', '{}'::jsonb)$$, 'it leaves an audit line'
);
select is(
  (select event.accept_reconciliation(1, 61, 'k')::text), (select outcome::text from accepted), 'the same key again says the same'
);
select is((select count(*) from tests.effects()), 37::bigint, 'and does nothing');
select tests.refuses(
  $$select event.accept_reconciliation(1, 62, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (event.accept_reconciliation). Use a new key.', 'another''s key is refused'
);
select tests.refuses(
  'select event.accept_reconciliation(1)', 'U0REC',
  'Only a comparison that was refused can be accepted, and the latest one is accepted: see event.reconciliation.',
  'it is accepted once'
);
select tests.refuses(
  'select event.accept_reconciliation(99)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);
select function_privs_are(
  'event', 'accept_reconciliation', '{bigint,bigint,text}', 'guildkeeper_admin', '{EXECUTE}', 'operators may'
);
select function_privs_are(
  'event', 'accept_reconciliation', '{bigint,bigint,text}', 'guildkeeper_bot', '{}', 'the bot may not'
);

select * from finish();
rollback;
