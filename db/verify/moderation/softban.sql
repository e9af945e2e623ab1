-- Verify guildkeeper:moderation/softban on pg

begin;

select 'moderation.softban'::regproc;

rollback;
