-- Specification of outbox.invalid: how many requests Discord holds against the bot.

begin;
select plan(2);
insert into outbox.invalid values (1, '2026-01-01T12:00:00Z', 1), (2, '2026-01-01T12:00:00Z', 1);
select throws_ok(
  $$insert into outbox.invalid values (1, '2026-01-01T12:00:00Z', 1)$$, '23505', null, 'a guild and minute have one number'
);
select table_privs_are('outbox', 'invalid', 'guildkeeper_admin', '{SELECT}', 'operators see them');

select * from finish();
rollback;
