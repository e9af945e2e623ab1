-- Verify guildkeeper:outbox/head on pg

begin;

select 'outbox.head'::regclass;

rollback;
