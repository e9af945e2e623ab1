-- Verify guildkeeper:moderation/_not_told on pg

begin;

select 'moderation._not_told'::regproc;

rollback;
