-- Verify guildkeeper:moderation/_lift on pg

begin;

select 'moderation._lift'::regproc;

rollback;
