-- Verify guildkeeper:moderation/_words on pg

begin;

select 'moderation._words'::regproc;

rollback;
