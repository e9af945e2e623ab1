-- Verify guildkeeper:moderation/_wanted_members on pg

begin;

select 'moderation._wanted_members'::regproc;

rollback;
