-- Verify guildkeeper:moderation/_message_id on pg

begin;

select 'moderation._message_id'::regproc;

rollback;
