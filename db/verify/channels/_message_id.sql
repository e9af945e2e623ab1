-- Verify guildkeeper:channels/_message_id on pg

begin;

select 'channels._message_id'::regproc;

rollback;
