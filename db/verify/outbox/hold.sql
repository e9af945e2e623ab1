-- Verify guildkeeper:outbox/hold on pg

begin;

select 'outbox.hold'::regclass;

rollback;
