-- Verify guildkeeper:moderation/_not_carried_out on pg

begin;

select 'moderation._not_carried_out'::regproc;

rollback;
