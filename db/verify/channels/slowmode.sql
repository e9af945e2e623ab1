-- Verify guildkeeper:channels/slowmode on pg

begin;

select 'channels.slowmode'::regproc;

rollback;
