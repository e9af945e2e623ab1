-- Verify guildkeeper:moderation/_is_about on pg

begin;

select 'moderation._is_about'::regproc;

rollback;
