-- Verify guildkeeper:outbox/holds on pg

begin;

select 'outbox.holds'::regclass;

rollback;
