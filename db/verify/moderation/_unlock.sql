-- Verify guildkeeper:moderation/_unlock on pg

begin;

select 'moderation._unlock'::regproc;

rollback;
