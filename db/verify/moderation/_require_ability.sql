-- Verify guildkeeper:moderation/_require_ability on pg

begin;

select 'moderation._require_ability'::regproc;

rollback;
