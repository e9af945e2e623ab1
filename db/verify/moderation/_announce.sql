-- Verify guildkeeper:moderation/_announce on pg

begin;

select 'moderation._announce'::regproc;

rollback;
