-- Verify guildkeeper:moderation/_pardon on pg

begin;

select 'moderation._pardon'::regproc;

rollback;
