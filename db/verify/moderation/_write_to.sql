-- Verify guildkeeper:moderation/_write_to on pg

begin;

select 'moderation._write_to'::regproc;

rollback;
