-- Verify guildkeeper:outbox/effect on pg

begin;

select 'outbox.effect'::regclass;

rollback;
