-- Verify guildkeeper:channels/lock on pg

begin;

select 'channels.lock'::regproc;

rollback;
