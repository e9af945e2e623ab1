-- Verify guildkeeper:channels/locked on pg

begin;

select 'channels.locked'::regclass;

rollback;
