-- Verify guildkeeper:moderation/_file on pg

begin;

select 'moderation._file'::regproc;

rollback;
