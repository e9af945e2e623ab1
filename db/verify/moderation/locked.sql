-- Verify guildkeeper:moderation/locked on pg

begin;

select 'moderation.locked'::regclass;

rollback;
