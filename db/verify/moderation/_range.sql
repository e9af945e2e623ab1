-- Verify guildkeeper:moderation/_range on pg

begin;

select 'moderation._range'::regproc;

rollback;
