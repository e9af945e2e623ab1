-- Verify guildkeeper:outbox/settings on pg

begin;

select 'outbox.settings'::regclass;

rollback;
