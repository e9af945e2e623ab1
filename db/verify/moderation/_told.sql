-- Verify guildkeeper:moderation/_told on pg

begin;

select 'moderation._told'::regproc;

rollback;
