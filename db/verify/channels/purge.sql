-- Verify guildkeeper:channels/purge on pg

begin;

select 'channels.purge'::regproc;

rollback;
