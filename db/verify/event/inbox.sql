-- Verify guildkeeper:event/inbox on pg

begin;

select 'event.inbox'::regclass;

rollback;
