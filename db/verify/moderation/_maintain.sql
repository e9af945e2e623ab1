-- Verify guildkeeper:moderation/_maintain on pg

begin;

select 'moderation._maintain'::regproc;

rollback;
