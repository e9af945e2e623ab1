-- Verify guildkeeper:moderation/_adopt on pg

begin;

select 'moderation._adopt'::regproc;

rollback;
