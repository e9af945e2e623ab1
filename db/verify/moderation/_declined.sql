-- Verify guildkeeper:moderation/_declined on pg

begin;

select 'moderation._declined'::regproc;

rollback;
