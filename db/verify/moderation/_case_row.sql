-- Verify guildkeeper:moderation/_case_row on pg

begin;

select 'moderation._case_row'::regproc;

rollback;
