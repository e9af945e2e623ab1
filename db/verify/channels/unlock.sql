-- Verify guildkeeper:channels/unlock on pg

begin;

select 'channels.unlock'::regproc;

rollback;
