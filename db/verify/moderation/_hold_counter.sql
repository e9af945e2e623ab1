-- Verify guildkeeper:moderation/_hold_counter on pg

begin;

select 'moderation._hold_counter'::regproc;

rollback;
