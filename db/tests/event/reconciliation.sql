-- Specification of event.reconciliation and event.finding: what the tables themselves guarantee.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

insert into event.reconciliation (guild_id, began_at) values (1, now());
select throws_ok(
  $$update event.reconciliation set state = 'mended'$$, '23514', null, 'what has ended has an end'
);
select throws_ok('update event.reconciliation set ended_at = now()', '23514', null, 'and what runs has none');
insert into event.finding (guild_id, reconciliation_id, member_id, kind, at)
select guild_id, reconciliation_id, 501, 'different', now() from event.reconciliation;
delete from event.reconciliation;
select is_empty('select from event.finding', 'findings go with their comparison');
select table_privs_are('event', 'finding', 'guildkeeper_admin', '{SELECT}', 'operators may read them');

select * from finish();
rollback;
