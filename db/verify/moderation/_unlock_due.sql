-- Verify guildkeeper:moderation/_unlock_due on pg

begin;

select 'moderation._unlock_due'::regproc;

rollback;
