-- Verify guildkeeper:event/heard on pg

begin;

select 'event.heard'::regproc;

rollback;
