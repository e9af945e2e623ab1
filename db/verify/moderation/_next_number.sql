-- Verify guildkeeper:moderation/_next_number on pg

begin;

select 'moderation._next_number'::regproc;

rollback;
